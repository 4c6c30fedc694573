// The table of event types: what an event may be called, what it means, and which roles its participants play; nothing comes in.

/** What a participant does in an event; `author` is who did it where somebody is to answer for it (rule 9 of docs/record.md). */
export const ROLES = ['author', 'who', 'with', 'target', 'what', 'where', 'from', 'to', 'for', 'weapon', 'reason'] as const
export type Role = (typeof ROLES)[number]

/** One type: its meaning, its roles, and the PLOVER root (https://github.com/openeventdata/PLOVER) that it would be coded under, where there is one. */
export interface EventType {
  readonly means: string
  readonly roles: readonly Role[]
  readonly plover?: string
}

/** All types, neutral in their names: the trigger keeps the report's word. To add one, see docs/adding-an-event-type.md. */
export const EVENT_TYPES = {
  'abducted': { means: 'somebody was taken by force and held', roles: ['author', 'target', 'where'], plover: 'COERCE' },
  'abused': { means: 'somebody was tortured, beaten or raped', roles: ['author', 'target', 'where'], plover: 'ASSAULT' },
  'accident': { means: 'a crash, collapse, sinking or fire without intent', roles: ['what', 'target', 'where', 'reason'] },
  'advanced': { means: 'forces moved forward or entered a place', roles: ['who', 'from', 'to', 'where'], plover: 'MOBILIZE' },
  'agreement': { means: 'sides agreed, signed or concluded something', roles: ['who', 'with', 'what', 'where'], plover: 'AGREE' },
  'aid': { means: 'help, money, food or arms were given', roles: ['who', 'to', 'what', 'where'], plover: 'AID' },
  'annexed': { means: 'a territory was declared part of another state', roles: ['author', 'target', 'to'], plover: 'COERCE' },
  'appointed': { means: 'somebody was given an office', roles: ['author', 'who', 'to'] },
  'arrested': { means: 'somebody was detained by an authority', roles: ['author', 'target', 'where', 'reason'], plover: 'COERCE' },
  'attacked': {
    means: 'a strike, shelling, shooting, bombing or raid',
    roles: ['author', 'target', 'where', 'from', 'weapon'],
    plover: 'ASSAULT',
  },
  'blocked': { means: 'a road, port, border or service was closed or cut', roles: ['author', 'target', 'where'], plover: 'COERCE' },
  'captured': { means: 'people or equipment fell into the hands of an enemy', roles: ['author', 'target', 'where'], plover: 'ASSAULT' },
  'ceasefire': { means: 'fighting was stopped by agreement or by one side', roles: ['who', 'with', 'where'], plover: 'RETREAT' },
  'charged': {
    means: 'an authority charged somebody with a crime or opened an inquiry',
    roles: ['author', 'target', 'reason', 'where'],
    plover: 'COERCE',
  },
  'convicted': { means: 'a court found or sentenced somebody', roles: ['author', 'target', 'reason', 'where'], plover: 'COERCE' },
  'damaged': { means: 'a thing was harmed but stands', roles: ['author', 'target', 'where', 'weapon', 'reason'], plover: 'ASSAULT' },
  'deployed': {
    means: 'forces or weapons were sent or placed somewhere',
    roles: ['who', 'what', 'to', 'from', 'where'],
    plover: 'MOBILIZE',
  },
  'destroyed': { means: 'a thing was ruined', roles: ['author', 'target', 'where', 'weapon', 'reason'], plover: 'ASSAULT' },
  'disaster': { means: 'an earthquake, flood, storm, drought or landslide', roles: ['what', 'target', 'where'] },
  'election': { means: 'a vote or referendum', roles: ['who', 'what', 'where'] },
  'evacuated': { means: 'people left or were moved, of their own will or not', roles: ['author', 'who', 'from', 'to', 'where'] },
  'exchanged': { means: 'prisoners or bodies were swapped', roles: ['who', 'with', 'what', 'where'], plover: 'AGREE' },
  'exploded': { means: 'an explosion, its author left open', roles: ['author', 'what', 'target', 'where'] },
  'expelled': {
    means: 'people or diplomats were put out, or ties were cut',
    roles: ['author', 'target', 'from', 'reason'],
    plover: 'COERCE',
  },
  'fighting': { means: 'armed sides fought one another', roles: ['who', 'with', 'where', 'for'], plover: 'ASSAULT' },
  'injured': { means: 'people were hurt', roles: ['author', 'target', 'where', 'weapon', 'reason'], plover: 'ASSAULT' },
  'intercepted': { means: 'a missile, drone, ship or aircraft was shot down or stopped', roles: ['author', 'target', 'where', 'weapon'] },
  'killed': { means: 'people died', roles: ['author', 'target', 'where', 'weapon', 'reason'], plover: 'ASSAULT' },
  'meeting': { means: 'people met, attended, visited or held talks', roles: ['who', 'with', 'what', 'where'], plover: 'CONSULT' },
  'missing': { means: 'nobody knows where somebody is', roles: ['target', 'where'] },
  'mobilized': { means: 'forces or reserves were called up', roles: ['author', 'who', 'where'], plover: 'MOBILIZE' },
  'protested': { means: 'people demonstrated, struck or rioted', roles: ['who', 'target', 'where', 'reason'], plover: 'PROTEST' },
  'released': { means: 'somebody held was let go', roles: ['author', 'target', 'where'], plover: 'RETREAT' },
  'rescued': { means: 'people were saved from danger, or are looked for', roles: ['who', 'target', 'where'], plover: 'AID' },
  'resigned': { means: 'somebody left an office or was removed from it', roles: ['who', 'from', 'author', 'reason'] },
  'returned': { means: 'people came back to where they had left', roles: ['who', 'to', 'from'] },
  'sanctioned': { means: 'penalties were put on a state, body or person', roles: ['author', 'target', 'reason'], plover: 'SANCTION' },
  'seized': { means: 'goods, ships or buildings were taken', roles: ['author', 'target', 'where'], plover: 'COERCE' },
  'sieged': { means: 'a place was surrounded or cut off', roles: ['author', 'target'], plover: 'ASSAULT' },
  'surrendered': { means: 'fighters laid down their arms', roles: ['who', 'to', 'where'], plover: 'RETREAT' },
  'taken': { means: 'a place changed hands to somebody', roles: ['author', 'target', 'from'], plover: 'ASSAULT' },
  'tested': { means: 'a weapon was tried out', roles: ['who', 'what', 'where'], plover: 'MOBILIZE' },
  'withdrew': { means: 'forces left a place', roles: ['who', 'from', 'to'], plover: 'RETREAT' },
} as const satisfies { readonly [name: string]: EventType }

/** The name of an event type. */
export type EventTypeName = keyof typeof EVENT_TYPES
