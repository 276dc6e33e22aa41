"""What stands around articles on web pages: menus, share bars, forms, notices, lists of other stories.

``PHRASES`` are whole lines, in lower case with signs and digits at both ends off; ``OPENINGS`` are the first words
of a line that is chrome whatever follows. Each is filed under the reason that a maintainer is given for the line's
removal. Gathered from the wording of common publishing systems (WordPress themes, Drupal, AMP, comment and
newsletter plug-ins) and of large news sites.
"""

import re

SHARE = "share bar"
MENU = "menu or site link"
FORM = "comment or sign-up form"
OTHERS = "list of other stories"
ADVERT = "advertisement"
NOTICE = "legal or site notice"
PLAYER = "video or picture player"

LINKS_END = "MORE"
"""Ends the links to other stories that some pages set behind a name, in the midst of a sentence."""

PHRASES: dict[str, tuple[str, ...]] = {
    SHARE: (
        "share", "share this", "share this article", "share this story", "share this post", "share on facebook",
        "share on twitter", "share on whatsapp", "share via email", "share on linkedin", "tweet", "tweet this",
        "email", "email this", "email this article", "print", "print this article", "copy link", "link copied",
        "save", "pin it", "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "reddit", "telegram",
        "instagram", "youtube", "tumblr", "messenger", "flipboard", "pocket", "vkontakte", "viber", "threads",
        "bluesky", "mastodon", "tiktok", "snapchat", "shares", "like this", "like", "follow", "follow us",
        "follow us on", "stay connected", "sharing is caring", "spread the word", "fans", "followers", "subscribers",
        "like us on facebook", "x", "share with your friends", "more sharing options", "view comments",
        "show comments", "hide comments", "share options", "gift this article", "give this article", "bookmark",
        "mix", "google+", "google", "stumbleupon",
    ),
    MENU: (
        "home", "homepage", "world", "news", "politics", "business", "sport", "sports", "opinion", "culture",
        "lifestyle", "local", "national", "international", "entertainment", "technology", "tech", "science",
        "health", "travel", "video", "videos", "photos", "pictures", "podcasts", "podcast", "weather", "search",
        "menu", "close", "sections", "navigation", "skip to content", "skip to main content", "skip to navigation",
        "skip to site index", "log in", "login", "sign in", "log out", "sign out", "sign up", "register",
        "my account", "account", "subscribe", "subscribe now", "subscriptions", "contact", "contact us", "about",
        "about us", "advertise", "advertise with us", "careers", "jobs", "archive", "archives", "sitemap",
        "site map", "rss", "faq", "faqs", "help", "help center", "back to top", "top", "next", "previous",
        "next article", "previous article", "next post", "previous post", "read more", "show more", "load more",
        "see more", "see all", "view all", "view more", "more", "continue reading", "all rights reserved",
        "newsletter", "newsletters", "donate", "support us", "shop", "store", "e-paper", "epaper", "today’s paper",
        "today's paper", "latest", "trending", "trending now", "live", "live tv", "watch live", "tags", "tag",
        "topics", "categories", "category", "source link", "permalink", "comments", "comment", "no comments",
        "editor’s picks", "editors’ picks", "editor's picks", "editors' picks", "back", "open", "expand", "collapse",
        "toggle navigation", "main menu", "site index", "go to home page", "print edition", "digital edition",
        "obituaries", "classifieds", "horoscope", "horoscopes", "crosswords", "puzzles", "games", "real estate",
        "events", "calendar", "education", "economy", "markets", "money", "arts", "books", "movies", "music", "tv",
        "food", "style", "fashion", "autos", "cars", "magazine", "columns", "columnists", "editorials", "letters",
        "blogs", "regions", "africa", "asia", "europe", "americas", "middle east", "latin america", "us", "u.s",
        "uk", "english", "español", "about the author", "author", "authors", "staff", "by", "published", "updated",
        "last updated", "written by",
    ),
    FORM: (
        "leave a reply", "leave a comment", "leave a reply cancel reply", "leave a comment cancel reply",
        "post a comment", "add a comment", "write a comment", "post comment", "submit comment",
        "join the conversation", "join the discussion", "please enter your comment", "please enter your name here",
        "please enter your name", "cancel reply", "reply", "you have entered an incorrect email address",
        "please enter your email address here", "your email address", "your name", "name", "website",
        "email address", "enter your email", "enter your email address", "submit", "send",
        "sign up for our newsletter", "subscribe to our newsletter", "get our newsletter", "sign me up", "i agree",
        "thank you for subscribing", "thanks for subscribing", "cancel", "report", "flag", "log in to comment",
        "log in to leave a comment", "log in or register to post comments", "be the first to comment", "remember me",
        "forgot your password", "get help", "password recovery", "recover your password", "create an account",
        "username", "password", "your message", "captcha", "manage newsletters", "sign up for daily newsletters",
        "sort by", "newest", "oldest", "most liked", "load more comments", "commenting", "comments are closed",
        "comment on this story", "skip past newsletter promotion", "after newsletter promotion",
    ),
    OTHERS: (
        "related", "related articles", "related news", "related stories", "related posts", "related topics",
        "related content", "related links", "related video", "related videos", "related coverage", "related reading",
        "you may also like", "you might also like", "you may like", "you might be interested in", "must read",
        "must reads", "must watch", "just watched", "more articles", "more stories", "more news", "more from",
        "more on this story", "more on this topic", "more in", "more to read", "more coverage", "latest article",
        "latest articles", "latest news", "latest stories", "latest posts", "latest headlines", "latest video",
        "latest videos", "top stories", "top news", "top articles", "top headlines", "top videos", "popular",
        "popular stories", "popular posts", "popular articles", "popular now", "most popular", "most read",
        "most viewed", "most shared", "most commented", "most recent", "recent posts", "recent articles",
        "recent news", "recent comments", "recommended", "recommended for you", "recommended stories",
        "recommended articles", "read next", "read also", "also read", "see also", "up next", "next up",
        "next story", "don't miss", "don’t miss", "in case you missed it", "what to read next",
        "what others are reading", "what's hot", "breaking news", "headlines", "other news", "other stories",
        "similar articles", "similar stories", "featured", "featured stories", "featured articles", "featured posts",
        "from around the web", "from the web", "around the web", "sponsored stories", "paid content",
        "trending stories", "story highlights", "more from this section", "more from the author", "more from author",
        "further reading", "read this next", "hot topics", "new stories", "today's top stories",
        "today’s top stories", "more like this", "you may have missed", "highlights", "in this story",
        "related article", "related story", "related post", "explore more", "keep reading", "people also read",
        "people are also reading", "related to this story",
    ),
    ADVERT: (
        "advertisement", "advertisements", "advertising", "advert", "ad", "ads", "sponsored", "sponsored content",
        "sponsored by", "promoted", "promoted content", "promoted stories", "story continues below advertisement",
        "article continues below", "article continues below advertisement", "article continues after advertisement",
        "continue reading below", "story continues below", "continue reading the main story", "supported by",
        "advertisement continue reading the main story", "advertisement -spot_img", "spot_img", "skip advertisement",
        "article continues after this advertisement", "from our advertisers", "paid post", "partner content",
        "content from our partners", "our partners", "advertiser content", "scroll to continue", "skip ad",
        "ad feedback", "sponsored links", "by taboola", "by outbrain",
    ),
    NOTICE: (
        "privacy policy", "privacy", "privacy notice", "terms", "terms of use", "terms of service",
        "terms and conditions", "terms & conditions", "cookie policy", "cookies", "cookie settings", "accept",
        "accept all", "reject all", "disclaimer", "legal", "legal notice", "imprint", "impressum", "corrections",
        "code of ethics", "ethics policy", "accessibility", "accessibility statement", "ad choices", "adchoices",
        "do not sell my personal information", "your privacy choices", "your ad choices", "copyright",
        "closed captioning", "public file", "press releases", "media kit", "do not sell my info",
        "editorial guidelines", "editorial policy", "report an error", "manage cookies",
    ),
    PLAYER: (
        "watch", "watch now", "play", "play video", "replay", "now playing", "loading", "unmute", "mute",
        "fullscreen", "enlarge this image", "toggle caption", "hide caption", "view gallery", "photo gallery",
        "gallery", "slideshow", "image", "photo", "listen", "transcript", "download", "embed", "view photos",
        "show caption", "listen to this article", "video player is loading", "current time", "duration",
        "playback rate", "captions", "picture-in-picture",
    ),
}  # fmt: skip

OPENINGS: dict[str, tuple[str, ...]] = {
    SHARE: (
        "follow us on", "follow @", "share this", "click to share", "like us on", "find us on", "join us on",
        "follow him on", "follow her on", "follow them on", "connect with us", "follow her @", "follow him @",
        "reach the reporter", "reach the writer", "have a tip",
        "tell us what you think",
    ),
    FORM: (
        "sign up for", "sign up to", "subscribe to our", "subscribe to the", "subscribe for", "enter your email",
        "get the latest news delivered", "get our free", "join our newsletter", "join our mailing",
        "your email address", "please enter", "you must be logged in", "notify me of", "save my name",
        "by signing up", "by subscribing", "by providing your email",
        "please log in", "already a subscriber", "already have an account", "don't have an account",
        "get breaking news", "click here to sign up", "this site uses akismet",
        "got a news tip", "leave a reply",
        "thank you for signing", "thanks for signing", "you have successfully", "we use your sign-up",
        "i understand and agree that",
    ),
    OTHERS: (
        "read more:", "read more at", "read more on", "read more about", "read also:", "also read:", "read next:",
        "related:", "see also:", "more:", "click for more", "read the full story", "watch:",
        "watch more:", "watch the video", "watch video", "listen:", "related story:", "related article:",
        "related coverage", "related roundup:",
        "related stories:", "related articles:", "recommended:", "don't miss:", "just watched", "must watch",
        "must read:", "also see:", "in pictures:", "in pics:", "explore more on", "more on this",
        "read the original", "trending:", "up next:",
        "next story:", "read:", "opinion:",
        "gallery:", "see more:", "click here to", "click here for", "most read in", "listen to this", "listen back",
    ),
    ADVERT: (
        "advertisement", "sponsored:", "story continues below", "article continues", "continue reading the main",
        "scroll down to continue", "ad:", "this article contains affiliate", "this post may contain affiliate",
        "we may earn a commission", "promoted:", "if you buy something", "if you enjoyed this",
        "if you liked this", "this copy is for your personal", "start your free trial", "try it free",
        "subscribe today", "support independent journalism", "if you value our", "to continue reading",
        "to keep reading", "to read the full story", "to read the full article", "subscribe to continue",
        "subscribe to keep", "subscribe to read", "sign in to continue", "log in to continue",
        "this article is for subscribers", "this story is for subscribers", "this content is for subscribers",
    ),
    NOTICE: (
        "©", "copyright ©", "(c) ", "copyright 1", "copyright 2", "all rights reserved", "© copyright",
        "this material may not be published", "this content is subject to copyright", "this website uses cookies",
        "this site uses cookies", "we use cookies", "this site is protected by",
        "quotes displayed in real-time", "market data provided by", "legal statement",
        "the views expressed in", "the opinions expressed in", "views expressed in this",
        "opinions expressed in this", "by using this site", "by continuing to use", "no part of this",
        "reproduction without", "except for the headline, this story", "this story has not been edited",
        "this is a syndicated", "click here for reprint",
        "to report an error", "if you see a mistake", "the content you requested", "a part of hearst",
        "this article originally appeared", "this article is more than", "editor’s note:", "editor's note:",
        "editors’ note:", "this story is more than", "privacy notice:", "correction:", "corrections:", "clarification:",
        "please enable javascript", "please enable cookies", "please turn on javascript", "enable javascript",
        "you need to enable javascript", "javascript is disabled", "javascript is not enabled",
        "javascript is required", "this page requires javascript", "this site requires javascript",
        "your browser does not support", "your browser is out of date", "checking your browser",
        "checking if the site connection", "verifying you are", "verify you are human", "please verify you are",
        "are you a robot", "to continue, please", "an earlier version of this", "a previous version of this",
    ),
    PLAYER: (
        "enlarge this image", "image credit", "image source", "image caption", "photo credit", "photo:", "photos:",
        "picture:", "image:", "file photo", "media caption", "playback of this video",
        "video:", "credit:", "hide caption", "toggle caption", "pic:",
        "image copyright", "media playback", "video caption", "click to expand", "view image", "above:",
    ),
}  # fmt: skip

SHORT_OPENINGS: dict[str, tuple[str, ...]] = {
    FORM: (
        "by clicking", "by submitting", "comments that", "get daily", "join our", "receive our", "register for",
        "send us your", "to comment", "we welcome your comments",
    ),
    OTHERS: ("for more information", "for more on", "more from ", "next article", "next post", "previous article",
        "previous post", "read full",
    ),
    ADVERT: ("continue reading", "get access to", "support our"),
    PLAYER: ("getty images", "photo by", "photos by", "this video", "watch live"),
    NOTICE: (
        "designed by", "developed by", "powered by", "registered in england", "registered office",
        "this article has been corrected", "this article has been updated", "this article was amended on",
        "this article was originally published", "this article was updated", "this story has been corrected",
        "this story has been updated", "this story was originally published", "this story was updated",
        "use of this site", "your use of",
    ),
}  # fmt: skip
"""First words that are chrome only where the line is no sentence: an article may begin one so."""

LIST_HEADS: tuple[str, ...] = ("read more", "sponsored", "sponsored content", "promoted", "promoted content")
"""What else stands over a list of other stories, beside the phrases for such lists."""

END_MARKERS: frozenset[str] = frozenset((
    "comments", "no comments", "leave a reply", "leave a comment", "leave a reply cancel reply",
    "leave a comment cancel reply", "post a comment", "add a comment", "write a comment", "join the conversation",
    "join the discussion", "related articles", "related news", "related stories", "related posts",
    "related content", "related links", "related coverage", "related topics", "related video", "related videos",
    "you may also like", "you might also like", "you may like", "more articles", "more stories", "more news",
    "more from", "latest articles", "latest article", "latest news", "latest stories", "latest posts",
    "latest headlines", "top stories", "top news", "popular", "popular stories", "popular posts", "most popular",
    "most read", "most viewed", "most shared", "recent posts", "recent articles", "recent comments", "recommended",
    "recommended for you", "recommended stories", "read next", "up next", "what to read next", "stay connected",
    "about the author", "more from the author", "tags", "source link", "from around the web", "around the web",
    "sponsored stories", "trending now", "trending", "editor's picks", "editors' picks", "more on this story",
    "more in", "view comments", "show comments", "comments are closed", "site index", "share this",
    "please enter your comment", "privacy policy", "terms of use", "terms of service", "log in to comment",
    "more like this", "be the first to comment", "next article", "previous article", "next post", "previous post",
    "related story", "related article", "filed under", "latest video", "latest videos", "more coverage",
    "further reading", "popular now", "contact us",
))  # fmt: skip
"""Lines after which an article seldom goes on."""

SHARE_WORDS: frozenset[str] = frozenset(
    """
    share tweet post email mail e facebook twitter whatsapp linkedin pinterest reddit telegram print copy link google
    google+ tumblr instagram youtube messenger flipboard pocket viber on via x
    """.split()
)
"""Words that a row of share buttons is made of."""

FORM_WORDS = re.compile(
    r"\b(?:e-?mails?|newsletters?|briefings?|inbox|subscri(?:be|bing|ption|ber)s?|unsubscribe|spam|passwords?"
    r"|sign(?:ing)?[ -](?:me )?up|log ?in|(?:zip|postal) ?codes?|postcodes?|(?:first|last|full) name|phone number)\b",
    re.I,
)
"""Words on the labels, fields and buttons of a sign-up form: a short line with one, beside a form, is part of it."""
