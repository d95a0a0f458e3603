<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>iamm::AboutDialog</name>
    <message>
        <source>About the IAMM Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAMM Browser %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads, searches and cites the Berne Initiative’s International Agenda for Migration Management, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft for the consultations of 2004. The Agenda published in 2005 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the Berne Initiative’s. Identifiers, and whatever the program marks as unofficial, are ours. The program is free software under the MIT licence; it uses Qt (LGPL), SQLite (public domain) and Snowball (BSD).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::CommandLineReader</name>
    <message>
        <source>A command is missing: toc, show, search or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”, only toc, show, search and export.</source>
        <extracomment>%1: the word that was typed in place of a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be shown is missing: a reference or a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be sought is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 takes no “%2”.</source>
        <extracomment>%1: a command, %2: what was typed after it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 doesn’t belong to this command.</source>
        <extracomment>%1: an option such as --limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”, only en, fr and es.</source>
        <extracomment>%1: what was typed after the option --lang</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind “%1”, only %2.</source>
        <extracomment>%1: what was typed after the option --kind; %2: the words that can be typed there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit “%1” is no number above 0.</source>
        <extracomment>%1: what was typed after the option --limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is missing: --format json, html or txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”, only json, html and txt.</source>
        <extracomment>%1: what was typed after the option --format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iamm – the International Agenda for Migration Management, draft of 2004

  iamm toc                          the contents with their pages
  iamm show REF                     a section, a block, a range or a page:
                                    III.11.b-2, &quot;11 b 2&quot;, &quot;CU 7&quot;, &quot;note 4&quot;, &quot;p. 31&quot;, III.11.b-1..3
  iamm search QUERY                 words, &quot;a phrase&quot;, beginnings*
      --in SECTION                  only in this section and those below it
      --kind KIND                   only paragraph, understanding, lead, practice, open, footnote,
                                    heading, front or title; several with commas
      --limit N                     at most N results
  iamm export --format json|html|txt
      --section SECTION             only this section and those below it
      -o, --output FILE             into this file instead of standard output

  --lang en|fr|es                   language of the text; several with commas
  --json                            toc, show and search: as JSON
  --content FILE                    another content database, not checked
  --                                what follows is no option
  -h, --help    -v, --version

It ends with 0: found; 1: nothing found; 2: used wrongly, or what was asked for may mean
several things (they are listed) or is in a language that there is not; 3: the data can’t be
opened or written.
</source>
        <extracomment>Help of the command-line program. Commands and options stay as they are; the columns should stay aligned.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::ContentsModel</name>
    <message numerus="yes">
        <source>%1, %n bookmark(s)</source>
        <extracomment>For screen readers: a heading in the contents, and how many bookmarks there are below it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Header of the column with the page numbers of the printed document.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::ContentsPane</name>
    <message>
        <source>Filter the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::CopyActions</name>
    <message>
        <source>&amp;Copy Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <extracomment>The text in quotation marks, with its citation in parentheses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Citation &amp;Only</source>
        <extracomment>Where the current passage stands, as it is written in a footnote.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with the Ori&amp;ginal</source>
        <extracomment>The translation, marked unofficial, and the English text after it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <extracomment>An address such as iamm:III.11.b-2, which this program opens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with all that is in it</source>
        <extracomment>A section as it is named in a message: &quot;III.11.b with all that is in it&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>What was copied: &quot;III.11.b, practice [2]&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its citation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the citation alone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with the English original: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the link %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::ExportCommand</name>
    <message>
        <source>“%1” can’t be written (%2). What was there before is as it was.</source>
        <extracomment>%1: a file name, %2: the system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xact spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents and hyphens count: “cooperation” doesn’t find “co-operation”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, from the other end</source>
        <extracomment>The number of the match and how many there are; the search went on at the other end of the text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The number of the match and how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::GoToDialog</name>
    <message>
        <source>Go to a Reference or Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference or page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>The button that goes to the reference that was typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1: %2 – %3</source>
        <extracomment>A page, what begins on it, and its first words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A reference and the first words of what stands there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example III.11.b-2, CU 7, note 4 or p. 31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place in the Agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can mean several places. Choose one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leads to:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::KeysDialog</name>
    <message>
        <source>Sheet of Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next block, previous block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next heading, previous heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H, Shift+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next link or footnote, previous one; follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab; Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page on, a page back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark, and select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>The menu for going to places in the document.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::MainWindow</name>
    <message>
        <source>%1 · %2 · p. %3</source>
        <extracomment>Where the person reads: identifier, heading, printed page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAMM Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::NavigationActions</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to a Reference or Page…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::PlaceFinder</name>
    <message>
        <source>Nothing in the Agenda is called “%1”.</source>
        <extracomment>%1: what was typed as a reference, such as III.11.b-2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may mean several things. Ask for one of those listed.</source>
        <extracomment>%1: what was typed as a reference, such as &quot;III 4 a 1&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section of the Agenda is called “%1”. “iamm toc” lists them.</source>
        <extracomment>%1: what was typed as a section</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::Program</name>
    <message>
        <source>“iamm --help” says how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index in “%1” can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1, revision %2</source>
        <extracomment>%1: the edition&apos;s name, %2: a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Agenda’s text isn’t where it belongs. Install the program again. Looked for:
%1</source>
        <extracomment>%1: file names, one a line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Agenda’s text in “%1” is not the one that came with this program: it was changed or damaged. Install the program again.</source>
        <extracomment>%1: a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Agenda’s text can’t be read from “%1”.</source>
        <extracomment>%1: a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has no text in the language %1. It has: %2.</source>
        <extracomment>%1: a language&apos;s code, %2: codes of languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output can’t be written. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::ReaderActions</name>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identifiers in the Margin</source>
        <extracomment>Switches the identifiers of practices and paragraphs in the text&apos;s margin on and off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <extracomment>Switches a caret in the text on and off, to select with the keyboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in &amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in &amp;French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in &amp;Spanish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::ReaderPane</name>
    <message>
        <source>Agenda text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unofficial translation. English original: Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::ReaderWords</name>
    <message>
        <source>There is no English text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no French text here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Spanish text here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft for the consultations of 2004. The Agenda published in 2005 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search with Ctrl+K, go to a reference with Ctrl+G, bookmark a practice with Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for proposals</source>
        <extracomment>A place that the Agenda&apos;s authors left open for practices proposed at the consultations.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading level %1</source>
        <extracomment>Said by screen readers of a heading.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note %1</source>
        <extracomment>Said by screen readers of a footnote&apos;s mark in the text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::SearchCommand</name>
    <message>
        <source>There is no word in “%1” to search for.</source>
        <extracomment>%1: what was typed to be sought</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <extracomment>%1: what was typed to be sought</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::SettingsDialog</name>
    <message>
        <source>C&amp;itations name the document:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>Such as &quot;IAMM, draft [2004]&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the menus:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the Agenda’s text is chosen apart from that of the menus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iamm::WindowActions</name>
    <message>
        <source>The details for support are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of &amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Details for Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About the IAMM Browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
