// English layout: the words of inserts, date lines, bylines, captions and credits in pasted reports.

import { type Layout, words } from '../language.ts'

export const layout: Layout = {
  inserts: words(`
    also_read also_see also_watch continue_reading don't_miss editor's_pick editor's_picks explainer_video in_case_you_missed_it keep_reading
    latest_news live_updates more_from more_news more_on_this more_on_this_story more_stories most_read must_read read_also read_full_story
    read_more read_next read_the_full_story recommended recommended_for_you related related_article related_articles related_content
    related_coverage related_links related_news related_tags tags topics related_reading related_stories related_story related_topics see_also see_more top_stories trending up_next
    watch watch_also watch_live watch_more watch_now what_to_read_next you_may_also_like you_may_be_interested_in you_might_also_like
    you_might_be_interested_in you_may_like`),
  bracketed: words(`also interesting listen more read see see_here see_photos view watch`),
  furniture: words(`
    advertisement advertising click_here click_to comment_on_this download_our_app download_the_app follow_us follow_our get_our_app join_our
    join_us_on our_standards read_the_rest register_for save scroll_down share_on share_this sign_up story_continues_below subscribe_now subscribe_to support_our
    this_video_cannot this_video_is_not view_comments`),
  editorial: words(`
    adds clarifies contact contacts corrects editor's_note editors'_note eds for_further_information for_more_information for_media_enquiries
    media_contact media_contacts note_to_editors notes_to_editors press_contact recasts refiles removes repeats rewrites updates`),
  slugs: words(`
    advisory alert analysis breaking bulletin buzz column corrected correction deals diary exclusive explainer factbox feature flash focus insight
    instant_view interview live newsbreak newsmaker preview q&a recap refile repeat rpt snap snapshot special_report take_a_look timeline update
    updated updates urgent witness wrapup`),
  corrections: words(`corrected corrects correcting correction corrections corrective`),
  counters:
    words(`comment comments follower followers like likes reaction reactions reply replies repost reposts retweet retweets share shares
    subscribers view views`),
  months: {
    'january': 1,
    'jan': 1,
    'february': 2,
    'feb': 2,
    'march': 3,
    'mar': 3,
    'april': 4,
    'apr': 4,
    'may': 5,
    'june': 6,
    'jun': 6,
    'july': 7,
    'jul': 7,
    'august': 8,
    'aug': 8,
    'september': 9,
    'sept': 9,
    'sep': 9,
    'october': 10,
    'oct': 10,
    'november': 11,
    'nov': 11,
    'december': 12,
    'dec': 12,
  },
  weekdays: words(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`),
  dates: {
    published: words(`created date date_published dated first_published issued on_the_web posted published published_on released`),
    updated: words(`last_modified last_updated modified update updated updated_on`),
    other: words(`accessed as_at as_of retrieved valid`),
  },
  clock: {
    halves: { 'am': 0, 'a.m': 0, 'a.m.': 0, 'pm': 12, 'p.m': 12, 'p.m.': 12 },
    zones: {
      'gmt': 'Z',
      'utc': 'Z',
      'bst': '+01:00',
      'cet': '+01:00',
      'cest': '+02:00',
      'eet': '+02:00',
      'eest': '+03:00',
      'msk': '+03:00',
      'est': '-05:00',
      'edt': '-04:00',
      'cdt': '-05:00',
      'pst': '-08:00',
      'pdt': '-07:00',
    },
  },
  dateWords: words(
    `ago days months weeks years year week month a and at by comments day edition for hours hrs in last local long min mins minute minutes of on p read reading the time today`,
  ),
  bylines: words(`
    analysis_by author by compiled_by from_a_correspondent from_our from_our_correspondent from_our_own_correspondent our_correspondent
    opinion_by report_by story_by text_by words_by written_by`),
  desks: words(
    `agencies bureau correspondent correspondents desk editorial editors newsroom redaction reporters staff team writing writers`,
  ),
  houses: words(`
    agence agencies agency broadcasting bureau chief channel contributor correspondent correspondents courier daily desk editor editors gazette
    herald journal magazine media network news newspaper newsroom our post presse press radio reporter reporters service staff telegraph television
    times tribune tv wire writer writers`),
  joins: words(`and & with plus`),
  places: words(`at for from in near of on`),
  small: words(`a al an and at bin da de del der di du el for from in la le of on or the to van von with`),
  particles: words(`al bin da de del den der di dos du el ibn la le ten ter van von y`),
  copyright: words(`copyright`),
  credits: [
    ['additional reporting by', 'reporting'],
    ['additional reporting from', 'reporting'],
    ['additional writing by', 'author'],
    ['compiled by', 'author'],
    ['editing by', 'reporting'],
    ['edited by', 'reporting'],
    ['from news agencies', 'agency'],
    ['compilation by', 'author'],
    ['report by', 'reporting'],
    ['reported by', 'reporting'],
    ['reporting by', 'reporting'],
    ['reporting from', 'reporting'],
    ['source', 'agency'],
    ['sources', 'agency'],
    ['story by', 'author'],
    ['translated by', 'translation'],
    ['translating by', 'translation'],
    ['translation by', 'translation'],
    ['translation', 'translation'],
    ['with additional reporting by', 'reporting'],
    ['with agencies', 'agency'],
    ['with contributions from', 'reporting'],
    ['with files from', 'agency'],
    ['with information from', 'agency'],
    ['with input from', 'agency'],
    ['with inputs from', 'agency'],
    ['with material from', 'agency'],
    ['with reporting by', 'reporting'],
    ['with reporting from', 'reporting'],
    ['with reports from', 'agency'],
    ['writing by', 'author'],
    ['written by', 'author'],
  ],
  contributions: words(`
    contributed_reporting contributed_to_this_article contributed_to_this_report contributed_to_this_story also_contributed`),
  rights: words(`
    all_rights_reserved may_not_be_published may_not_be_reproduced no_part_of_this reproduction_prohibited when_quoting without_permission`),
  photos: {
    opens: words(`
      caption file image_caption image_source media_caption video_caption file_image file_photo file_photograph file_picture image photo photograph picture pictured above below in_pictures`),
    credits: words(`
      afp_photo ap_photo courtesy credit epa file_image file_photo getty getty_images handout image images photo photograph photographer photos
      picture pool_photo reuters_photo`),
  },
  seen: words(`
    aim arrive arrives attend attends bury carries carry celebrate celebrates climb climbs collect collects cross crosses dig digs drive drives
    embrace embraces fire fires flee flies fly gather gathers gesture gestures greet greets hang hangs hold holds hug hugs inspect inspects kneel
    kneels lay lays lie lies lift lifts light line load loads look looks man march marches mourn mourns move operate operates paint paints pass
    passes patrol patrols pictured play plays pose poses pray prays prepare prepares protest queue raise raises react reacts receive receives ride
    rides rise rises run runs search searches seen shake shown shows sit sits sleep sleeps speak speaks stand stands surround talk talks unload
    unloads wait waits walk walks watch watches wave waves wear wears weep weeps work works`),
}
