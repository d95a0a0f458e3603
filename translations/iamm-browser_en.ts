<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print To File ...</source>
        <translation>Print To File ...</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 already exists.
Do you want to overwrite it?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 is a directory.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>File %1 is not writable.
Please choose a different file name.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Output &amp;file:</source>
        <translation>Output &amp;file:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Return</translation>
    </message>
</context>
<context>
    <name>iamm::AboutDialog</name>
    <message>
        <source>About the IAMM Browser</source>
        <translation>About the IAMM Browser</translation>
    </message>
    <message>
        <source>IAMM Browser %1</source>
        <translation>IAMM Browser %1</translation>
    </message>
    <message>
        <source>Reads, searches and cites the Berne Initiative’s International Agenda for Migration Management, without a network.</source>
        <translation>Reads, searches and cites the Berne Initiative’s International Agenda for Migration Management, without a network.</translation>
    </message>
    <message>
        <source>Draft for the consultations of 2004. The Agenda published in 2005 differs.</source>
        <translation>Draft for the consultations of 2004. The Agenda published in 2005 differs.</translation>
    </message>
    <message>
        <source>The text is the Berne Initiative’s. Identifiers, and whatever the program marks as unofficial, are ours. The program is free software under the MIT licence; it uses Qt (LGPL), SQLite (public domain) and Snowball (BSD).</source>
        <translation>The text is the Berne Initiative’s. Identifiers, and whatever the program marks as unofficial, are ours. The program is free software under the MIT licence; it uses Qt (LGPL), SQLite (public domain) and Snowball (BSD).</translation>
    </message>
    <message>
        <source>Details for support:</source>
        <extracomment>Above details that are in English whatever the language: say so in yours.</extracomment>
        <translation>Details for support:</translation>
    </message>
</context>
<context>
    <name>iamm::BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Deleted things</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Bring Back</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>Delete for &amp;Good…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete lies here until you delete it for good.</source>
        <translation>The bin is empty. What you delete lies here until you delete it for good.</translation>
    </message>
    <message>
        <source>What you have deleted lies here until you delete it for good.</source>
        <translation>What you have deleted lies here until you delete it for good.</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Delete for Good</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good?</source>
        <translation>
            <numerusform>Delete %n item for good?</numerusform>
            <numerusform>Delete %n items for good?</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are gone then and can’t be brought back, except from a backup.</source>
        <translation>The words are gone then and can’t be brought back, except from a backup.</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>&amp;Delete for Good</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkActions</name>
    <message>
        <source>&amp;Bookmark This Passage</source>
        <translation>&amp;Bookmark This Passage</translation>
    </message>
    <message>
        <source>&amp;Show Bookmarks</source>
        <translation>&amp;Show Bookmarks</translation>
    </message>
    <message>
        <source>There is nothing here that can be bookmarked.</source>
        <translation>There is nothing here that can be bookmarked.</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkCommands</name>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>&amp;Go to the Passage</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>New &amp;Folder</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Move &amp;Up</translation>
    </message>
    <message>
        <source>Move Dow&amp;n</source>
        <translation>Move Dow&amp;n</translation>
    </message>
    <message>
        <source>Dupl&amp;icate Folder</source>
        <translation>Dupl&amp;icate Folder</translation>
    </message>
    <message>
        <source>New Bookmarks Go &amp;Here</source>
        <extracomment>Checked for the folder into which Ctrl+D puts bookmarks.</extracomment>
        <translation>New Bookmarks Go &amp;Here</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>&amp;Move To</source>
        <translation>&amp;Move To</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colour</translation>
    </message>
    <message>
        <source>Sort B&amp;y</source>
        <translation>Sort B&amp;y</translation>
    </message>
    <message>
        <source>Out of All Folders</source>
        <translation>Out of All Folders</translation>
    </message>
    <message>
        <source>My Own Order</source>
        <translation>My Own Order</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>New folder</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a folder&apos;s copy; %1 is the name of the folder.</extracomment>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>C&amp;opy to Mine</source>
        <translation>C&amp;opy to Mine</translation>
    </message>
    <message>
        <source>Makes bookmarks of your own of those that somebody else has made</source>
        <translation>Makes bookmarks of your own of those that somebody else has made</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkDelegate</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>Name of the bookmark</translation>
    </message>
    <message>
        <source>%1, bookmarked on %2</source>
        <translation>%1, bookmarked on %2</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name of the folder</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkMarks</name>
    <message>
        <source>bookmarked</source>
        <extracomment>For screen readers: hangs on a paragraph. Of several: how many.</extracomment>
        <translation>bookmarked</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::BookmarksModel</name>
    <message>
        <source>tags: %1</source>
        <extracomment>For screen readers: hangs on a bookmark. %1 is one tag or several.</extracomment>
        <translation>tags: %1</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>For screen readers: what a row in the bookmarks is.</extracomment>
        <translation>folder</translation>
    </message>
    <message>
        <source>new bookmarks go here</source>
        <extracomment>For screen readers: hangs on a folder.</extracomment>
        <translation>new bookmarks go here</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarksPane</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Filter the bookmarks</source>
        <translation>Filter the bookmarks</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>There are no bookmarks yet.

To make one, press Ctrl+D at the passage that you are reading, or click in the margin beside it. Select words first to bookmark just these.</source>
        <translation>There are no bookmarks yet.

To make one, press Ctrl+D at the passage that you are reading, or click in the margin beside it. Select words first to bookmark just these.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookmark is like that.</source>
        <translation>No bookmark is like that.</translation>
    </message>
</context>
<context>
    <name>iamm::ChangeWords</name>
    <message>
        <source>Add a bookmark</source>
        <translation>Add a bookmark</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n bookmark(s)</source>
        <translation>
            <numerusform>Delete %n bookmark</numerusform>
            <numerusform>Delete %n bookmarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a bookmark</source>
        <translation>Rename a bookmark</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <extracomment>Bookmarks or folders of them: put in another order, or into another folder.</extracomment>
        <translation>
            <numerusform>Move %n item</numerusform>
            <numerusform>Move %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %n bookmark(s)</source>
        <translation>
            <numerusform>Change the colour of %n bookmark</numerusform>
            <numerusform>Change the colour of %n bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n bookmark(s)</source>
        <translation>
            <numerusform>Change the tags of %n bookmark</numerusform>
            <numerusform>Change the tags of %n bookmarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a folder</source>
        <translation>Make a folder</translation>
    </message>
    <message>
        <source>Rename a folder</source>
        <translation>Rename a folder</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n folder(s)</source>
        <translation>
            <numerusform>Delete %n folder</numerusform>
            <numerusform>Delete %n folders</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate a folder</source>
        <translation>Duplicate a folder</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Change a note</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>Delete %n note</numerusform>
            <numerusform>Delete %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n note(s)</source>
        <translation>
            <numerusform>Change the tags of %n note</numerusform>
            <numerusform>Change the tags of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %n note(s)</source>
        <translation>
            <numerusform>Change the colour of %n note</numerusform>
            <numerusform>Change the colour of %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Highlight</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>Remove %n highlight</numerusform>
            <numerusform>Remove %n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %n highlight(s)</source>
        <translation>
            <numerusform>Change the colour of %n highlight</numerusform>
            <numerusform>Change the colour of %n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n item(s) to mine</source>
        <extracomment>Notes and bookmarks that somebody else has made.</extracomment>
        <translation>
            <numerusform>Copy %n item to mine</numerusform>
            <numerusform>Copy %n items to mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n item(s) to the text</source>
        <extracomment>To another place of the text, since the edition has changed.</extracomment>
        <translation>
            <numerusform>Attach %n item to the text</numerusform>
            <numerusform>Attach %n items to the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s) from the bin</source>
        <translation>
            <numerusform>Bring back %n item from the bin</numerusform>
            <numerusform>Bring back %n items from the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good</source>
        <translation>
            <numerusform>Delete %n item for good</numerusform>
            <numerusform>Delete %n items for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge a library with %n item(s)</source>
        <translation>
            <numerusform>Merge a library with %n item</numerusform>
            <numerusform>Merge a library with %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n note(s)</source>
        <translation>
            <numerusform>Recover %n note</numerusform>
            <numerusform>Recover %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1. %2 brings it back.</source>
        <extracomment>%1 is a reference, %2 the key that undoes it.</extracomment>
        <translation>Deleted: %1. %2 brings it back.</translation>
    </message>
    <message>
        <source>Done: %1. %2 brings them back.</source>
        <extracomment>%1 is what was done, &quot;Delete 12 bookmarks&quot;; %2 the key that undoes it.</extracomment>
        <translation>Done: %1. %2 brings them back.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1 is what was done before: &quot;Delete 12 bookmarks&quot;.</extracomment>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Redone: %1.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <extracomment>%1 is a reference: III.11.b, practice [2]</extracomment>
        <translation>Bookmarked.</translation>
    </message>
    <message>
        <source>Bookmarked: %1</source>
        <translation>Bookmarked: %1</translation>
    </message>
    <message>
        <source>Highlighted.</source>
        <translation>Highlighted.</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>Highlighted: %1</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>The note is saved.</translation>
    </message>
    <message>
        <source>The note is saved: %1</source>
        <translation>The note is saved: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that you were writing when the program ended were saved.</source>
        <translation>
            <numerusform>A note that you were writing when the program ended was saved.</numerusform>
            <numerusform>%n notes that you were writing when the program ended were saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>%1 is what was done: &quot;Rename a bookmark&quot;.</extracomment>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what was done: &quot;Delete 12 bookmarks&quot;.</extracomment>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Change your name</translation>
    </message>
</context>
<context>
    <name>iamm::ChoiceButton</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Show only some: by colour, tag or author</source>
        <translation>Show only some: by colour, tag or author</translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>Show only some</translation>
    </message>
    <message>
        <source>Show only some: %1</source>
        <extracomment>For screen readers; %1 is a colour, a tag, an author, or several of them.</extracomment>
        <translation>Show only some: %1</translation>
    </message>
</context>
<context>
    <name>iamm::Colours</name>
    <message>
        <source>No colour</source>
        <translation>No colour</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilac</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>colour</comment>
        <extracomment>One letter that stands for the colour yellow. Each of the six colours needs another letter.</extracomment>
        <translation>Y</translation>
    </message>
    <message>
        <source>G</source>
        <comment>colour</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>B</source>
        <comment>colour</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>P</source>
        <comment>colour</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>O</source>
        <comment>colour</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>L</source>
        <comment>colour</comment>
        <translation>L</translation>
    </message>
</context>
<context>
    <name>iamm::ColumnActions</name>
    <message>
        <source>Side &amp;by Side</source>
        <extracomment>Switches between one language of the text and several beside each other.</extracomment>
        <translation>Side &amp;by Side</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>The menu with a menu for each language&apos;s column of the text.</extracomment>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Column</source>
        <extracomment>Mark and caret go on to the next language&apos;s column.</extracomment>
        <translation>Go to the &amp;Next Column</translation>
    </message>
    <message>
        <source>Text in &amp;English</source>
        <translation>Text in &amp;English</translation>
    </message>
    <message>
        <source>Text in &amp;French</source>
        <translation>Text in &amp;French</translation>
    </message>
    <message>
        <source>Text in &amp;Spanish</source>
        <translation>Text in &amp;Spanish</translation>
    </message>
    <message>
        <source>&amp;Show This Column</source>
        <extracomment>In the menu of one language&apos;s column: whether it is there.</extracomment>
        <translation>&amp;Show This Column</translation>
    </message>
    <message>
        <source>Move to the &amp;Left</source>
        <translation>Move to the &amp;Left</translation>
    </message>
    <message>
        <source>Move to the &amp;Right</source>
        <translation>Move to the &amp;Right</translation>
    </message>
</context>
<context>
    <name>iamm::ColumnHeadings</name>
    <message>
        <source>%1 (unofficial)</source>
        <extracomment>Above a column of the text: the language&apos;s own name; its text is no official one.</extracomment>
        <translation>%1 (unofficial)</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Column: %1</translation>
    </message>
    <message>
        <source>Move this column, or take it away</source>
        <translation>Move this column, or take it away</translation>
    </message>
</context>
<context>
    <name>iamm::CommandLineReader</name>
    <message>
        <source>Say what to show: a reference or a page.</source>
        <translation>Say what to show: a reference or a page.</translation>
    </message>
    <message>
        <source>What shall be sought is missing.</source>
        <translation>What shall be sought is missing.</translation>
    </message>
    <message>
        <source>The command %1 takes no “%2”.</source>
        <extracomment>%1: a command, %2: what was typed after it</extracomment>
        <translation>The command %1 takes no “%2”.</translation>
    </message>
    <message>
        <source>The option %1 doesn’t belong to this command.</source>
        <extracomment>%1: an option such as --limit</extracomment>
        <translation>The option %1 doesn’t belong to this command.</translation>
    </message>
    <message>
        <source>There is no language “%1”, only en, fr and es.</source>
        <extracomment>%1: what was typed after the option --lang</extracomment>
        <translation>There is no language “%1”, only en, fr and es.</translation>
    </message>
    <message>
        <source>There is no kind “%1”, only %2.</source>
        <extracomment>%1: what was typed after the option --kind; %2: the words that can be typed there</extracomment>
        <translation>There is no kind “%1”, only %2.</translation>
    </message>
    <message>
        <source>The limit “%1” is no number above 0.</source>
        <extracomment>%1: what was typed after the option --limit</extracomment>
        <translation>The limit “%1” is no number above 0.</translation>
    </message>
    <message>
        <source>The format is missing: --format json, html or txt.</source>
        <translation>The format is missing: --format json, html or txt.</translation>
    </message>
    <message>
        <source>There is no format “%1”, only json, html and txt.</source>
        <extracomment>%1: what was typed after the option --format</extracomment>
        <translation>There is no format “%1”, only json, html and txt.</translation>
    </message>
    <message>
        <source>A command is missing: toc, show, search, term or export.</source>
        <translation>A command is missing: toc, show, search, term or export.</translation>
    </message>
    <message>
        <source>There is no command “%1”, only toc, show, search, term and export.</source>
        <extracomment>%1: the word that was typed in place of a command</extracomment>
        <translation>There is no command “%1”, only toc, show, search, term and export.</translation>
    </message>
    <message>
        <source>Say which term to look up: some of its words.</source>
        <translation>Say which term to look up: some of its words.</translation>
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
  iamm term WORDS                   terms with these words in any language, and where they stand
  iamm export --format json|html|txt
      --section SECTION             only this section and those below it
      -o, --output FILE             into this file instead of standard output

  --lang en|fr|es                   language of the text; several with commas
  --json                            toc, show, search and term: as JSON
  --content FILE                    another content database, not checked
  --                                what follows is no option
  -h, --help    -v, --version

It ends with 0: found; 1: nothing found; 2: used wrongly, or what was asked for may mean
several things (they are listed) or is in a language that there is not; 3: the data can’t be
opened or written.
</source>
        <extracomment>Help of the command-line program. Commands and options stay as they are; the columns should stay aligned.</extracomment>
        <translation>iamm – the International Agenda for Migration Management, draft of 2004

  iamm toc                          the contents with their pages
  iamm show REF                     a section, a block, a range or a page:
                                    III.11.b-2, &quot;11 b 2&quot;, &quot;CU 7&quot;, &quot;note 4&quot;, &quot;p. 31&quot;, III.11.b-1..3
  iamm search QUERY                 words, &quot;a phrase&quot;, beginnings*
      --in SECTION                  only in this section and those below it
      --kind KIND                   only paragraph, understanding, lead, practice, open, footnote,
                                    heading, front or title; several with commas
      --limit N                     at most N results
  iamm term WORDS                   terms with these words in any language, and where they stand
  iamm export --format json|html|txt
      --section SECTION             only this section and those below it
      -o, --output FILE             into this file instead of standard output

  --lang en|fr|es                   language of the text; several with commas
  --json                            toc, show, search and term: as JSON
  --content FILE                    another content database, not checked
  --                                what follows is no option
  -h, --help    -v, --version

It ends with 0: found; 1: nothing found; 2: used wrongly, or what was asked for may mean
several things (they are listed) or is in a language that there is not; 3: the data can’t be
opened or written.
</translation>
    </message>
    <message>
        <source>The option --lang names no language in “%1”: there are en, fr and es.</source>
        <extracomment>%1: what was typed after the option --lang, such as a comma alone</extracomment>
        <translation>The option --lang names no language in “%1”: there are en, fr and es.</translation>
    </message>
</context>
<context>
    <name>iamm::ContentBar</name>
    <message>
        <source>This is not the text that the program was built with. It can be read and searched, but not copied, cited, printed or exported. Install the program again; your bookmarks are safe.</source>
        <translation>This is not the text that the program was built with. It can be read and searched, but not copied, cited, printed or exported. Install the program again; your bookmarks are safe.</translation>
    </message>
</context>
<context>
    <name>iamm::ContentsActions</name>
    <message>
        <source>Printed &amp;Pages in the Contents</source>
        <extracomment>Switches the column with the page numbers of the printed document in the contents on and off.</extracomment>
        <translation>Printed &amp;Pages in the Contents</translation>
    </message>
</context>
<context>
    <name>iamm::ContentsModel</name>
    <message numerus="yes">
        <source>%1, %n bookmark(s)</source>
        <extracomment>For screen readers: a heading in the contents, and how many bookmarks there are below it.</extracomment>
        <translation>
            <numerusform>%1, %n bookmark</numerusform>
            <numerusform>%1, %n bookmarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Header of the column with the page numbers of the printed document.</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n note(s)</source>
        <extracomment>The same for notes; %1 may have the bookmarks already.</extracomment>
        <translation>
            <numerusform>%1, %n note</numerusform>
            <numerusform>%1, %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::ContentsPane</name>
    <message>
        <source>Filter the headings</source>
        <translation>Filter the headings</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>No heading has these words.</source>
        <translation>No heading has these words.</translation>
    </message>
</context>
<context>
    <name>iamm::CopyActions</name>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Copy Text</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <extracomment>The text in quotation marks, with its citation in parentheses.</extracomment>
        <translation>Copy with C&amp;itation</translation>
    </message>
    <message>
        <source>Copy Citation &amp;Only</source>
        <extracomment>Where the current passage stands, as it is written in a footnote.</extracomment>
        <translation>Copy Citation &amp;Only</translation>
    </message>
    <message>
        <source>Copy with the Ori&amp;ginal</source>
        <extracomment>The translation, marked unofficial, and the English text after it.</extracomment>
        <translation>Copy with the Ori&amp;ginal</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <extracomment>An address such as iamm:III.11.b-2, which this program opens.</extracomment>
        <translation>Copy &amp;Link</translation>
    </message>
    <message>
        <source>%1 with all that is in it</source>
        <extracomment>A section as it is named in a message: &quot;III.11.b with all that is in it&quot;.</extracomment>
        <translation>%1 with all that is in it</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>What was copied: &quot;III.11.b, practice [2]&quot;.</extracomment>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Copied with its citation: %1</source>
        <translation>Copied with its citation: %1</translation>
    </message>
    <message>
        <source>Copied the citation alone: %1</source>
        <translation>Copied the citation alone: %1</translation>
    </message>
    <message>
        <source>Copied with the English original: %1</source>
        <translation>Copied with the English original: %1</translation>
    </message>
    <message>
        <source>Copied the link %1</source>
        <translation>Copied the link %1</translation>
    </message>
    <message>
        <source>There is nothing here that can be copied.</source>
        <translation>There is nothing here that can be copied.</translation>
    </message>
</context>
<context>
    <name>iamm::ExchangeActions</name>
    <message>
        <source>Save a Cop&amp;y of My Library…</source>
        <translation>Save a Cop&amp;y of My Library…</translation>
    </message>
    <message>
        <source>Your bookmarks, highlights and notes as a file: for another PC or for others</source>
        <translation>Your bookmarks, highlights and notes as a file: for another PC or for others</translation>
    </message>
    <message>
        <source>&amp;Open or Merge a Library…</source>
        <translation>&amp;Open or Merge a Library…</translation>
    </message>
    <message>
        <source>Brings in bookmarks, highlights and notes from a file</source>
        <translation>Brings in bookmarks, highlights and notes from a file</translation>
    </message>
    <message>
        <source>Save a Copy of My Library</source>
        <translation>Save a Copy of My Library</translation>
    </message>
    <message>
        <source>Library files (*.iamm)</source>
        <translation>Library files (*.iamm)</translation>
    </message>
    <message>
        <source>What was written can’t be read again. Save it on another disk.</source>
        <translation>What was written can’t be read again. Save it on another disk.</translation>
    </message>
    <message numerus="yes">
        <source>Saved and read again, %n item(s): %1</source>
        <translation>
            <numerusform>Saved and read again, %n item: %1</numerusform>
            <numerusform>Saved and read again, %n items: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is in the copy</source>
        <translation>Not everything is in the copy</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be put into the file. They are safe in your library.</source>
        <translation>
            <numerusform>%n item could not be put into the file. It is safe in your library.</numerusform>
            <numerusform>%n items could not be put into the file. They are safe in your library.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or Merge a Library</source>
        <translation>Open or Merge a Library</translation>
    </message>
    <message>
        <source>Library files (*.iamm);;All files (*)</source>
        <translation>Library files (*.iamm);;All files (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>The file can’t be read: %1.</source>
        <extracomment>%1 is what the system says.</extracomment>
        <translation>The file can’t be read: %1.</translation>
    </message>
    <message>
        <source>Nothing of it was taken, and your library is as it was.</source>
        <translation>Nothing of it was taken, and your library is as it was.</translation>
    </message>
    <message>
        <source>Your Name</source>
        <translation>Your Name</translation>
    </message>
    <message>
        <source>How shall others who get the copy see your name? It may stay empty.</source>
        <translation>How shall others who get the copy see your name? It may stay empty.</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>The copy was not saved.</translation>
    </message>
    <message>
        <source>The library was not merged.</source>
        <translation>The library was not merged.</translation>
    </message>
    <message>
        <source>Copy not saved</source>
        <extracomment>Title of a small box, so a short one.</extracomment>
        <translation>Copy not saved</translation>
    </message>
    <message>
        <source>Not merged</source>
        <extracomment>Title of a small box, so a short one.</extracomment>
        <translation>Not merged</translation>
    </message>
</context>
<context>
    <name>iamm::ExchangeWords</name>
    <message>
        <source>It is larger than a library file can be.</source>
        <translation>It is larger than a library file can be.</translation>
    </message>
    <message>
        <source>It is damaged or was cut off, or it is no library file.</source>
        <translation>It is damaged or was cut off, or it is no library file.</translation>
    </message>
    <message>
        <source>It has characters in it that no text has.</source>
        <translation>It has characters in it that no text has.</translation>
    </message>
    <message>
        <source>It is no library file.</source>
        <translation>It is no library file.</translation>
    </message>
    <message>
        <source>Another program has written it. Only files that this program has saved can be merged.</source>
        <translation>Another program has written it. Only files that this program has saved can be merged.</translation>
    </message>
    <message>
        <source>A newer version of this program has written it. Open it with that version.</source>
        <translation>A newer version of this program has written it. Open it with that version.</translation>
    </message>
    <message>
        <source>Something in it is not as it has to be; perhaps it was changed by hand.</source>
        <translation>Something in it is not as it has to be; perhaps it was changed by hand.</translation>
    </message>
    <message>
        <source>It holds more than a library can.</source>
        <translation>It holds more than a library can.</translation>
    </message>
    <message>
        <source>The same item stands in it twice.</source>
        <translation>The same item stands in it twice.</translation>
    </message>
    <message>
        <source>It does not hold as many items as it says: a part of it is missing.</source>
        <translation>It does not hold as many items as it says: a part of it is missing.</translation>
    </message>
    <message>
        <source>Reading it took too long.</source>
        <translation>Reading it took too long.</translation>
    </message>
    <message>
        <source>Found in line %1, character %2.</source>
        <extracomment>Where a file is damaged; for whoever looks after computers.</extracomment>
        <translation>Found in line %1, character %2.</translation>
    </message>
    <message>
        <source>Found at %1.</source>
        <extracomment>%1 is a path like items[3].target</extracomment>
        <translation>Found at %1.</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <extracomment>Headings in the preview of a merge; %1 is a number.</extracomment>
        <translation>New (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Changed (%1)</translation>
    </message>
    <message>
        <source>Deleted there (%1)</source>
        <translation>Deleted there (%1)</translation>
    </message>
    <message>
        <source>Changed here and there: both are kept (%1)</source>
        <translation>Changed here and there: both are kept (%1)</translation>
    </message>
    <message>
        <source>The same (%1)</source>
        <translation>The same (%1)</translation>
    </message>
    <message>
        <source>Can’t be taken (%1)</source>
        <translation>Can’t be taken (%1)</translation>
    </message>
    <message>
        <source>Here it is by somebody else.</source>
        <translation>Here it is by somebody else.</translation>
    </message>
    <message>
        <source>Here it is something of another kind.</source>
        <translation>Here it is something of another kind.</translation>
    </message>
    <message>
        <source>It says that it is newer than what is here, and is not.</source>
        <translation>It says that it is newer than what is here, and is not.</translation>
    </message>
</context>
<context>
    <name>iamm::ExportActions</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Print Pre&amp;view…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Handed over to the printer.</source>
        <translation>Handed over to the printer.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The printer does not take it. Try another printer, or save a PDF.</source>
        <translation>The printer does not take it. Try another printer, or save a PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>A kind of file in a file dialog: %1 is HTML, TXT or JSON, %2 the ending.</extracomment>
        <translation>%1 files (*.%2)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>The file was not saved</translation>
    </message>
    <message>
        <source>The PDF could not be made, and nothing was saved.</source>
        <translation>The PDF could not be made, and nothing was saved.</translation>
    </message>
</context>
<context>
    <name>iamm::ExportCommand</name>
    <message>
        <source>“%1” can’t be written (%2). What was there before is as it was.</source>
        <extracomment>%1: a file name, %2: the system&apos;s reason</extracomment>
        <translation>“%1” can’t be written (%2). What was there before is as it was.</translation>
    </message>
</context>
<context>
    <name>iamm::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Web page (HTML), opens in word processors too</source>
        <translation>Web page (HTML), opens in word processors too</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, for programs</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
</context>
<context>
    <name>iamm::FileSaving</name>
    <message>
        <source>“%1” could not be written: its folder does not exist. Choose another folder.</source>
        <translation>“%1” could not be written: its folder does not exist. Choose another folder.</translation>
    </message>
    <message>
        <source>“%1” could not be written: you may not write there. Choose another folder.</source>
        <translation>“%1” could not be written: you may not write there. Choose another folder.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room, or choose another disk.</source>
        <translation>“%1” could not be written: the disk is full. Make room, or choose another disk.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <extracomment>%2 is what the system says, such as &quot;Input/output error&quot;.</extracomment>
        <translation>“%1” could not be written: %2.</translation>
    </message>
</context>
<context>
    <name>iamm::FindBar</name>
    <message>
        <source>Fin&amp;d:</source>
        <translation>Fin&amp;d:</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Find in text</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Previous match (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Next match (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Match &amp;case</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Whole &amp;words</translation>
    </message>
    <message>
        <source>E&amp;xact spelling</source>
        <translation>E&amp;xact spelling</translation>
    </message>
    <message>
        <source>Accents and hyphens count: “cooperation” doesn’t find “co-operation”</source>
        <translation>Accents and hyphens count: “cooperation” doesn’t find “co-operation”</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation>Close the find line</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, from the other end</source>
        <extracomment>The number of the match and how many there are; the search went on at the other end of the text.</extracomment>
        <translation>%1 of %2, from the other end</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The number of the match and how many there are.</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>iamm::GoToDialog</name>
    <message>
        <source>Go to a Reference or Page</source>
        <translation>Go to a Reference or Page</translation>
    </message>
    <message>
        <source>&amp;Reference or page:</source>
        <translation>&amp;Reference or page:</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Places found</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>The button that goes to the reference that was typed.</extracomment>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>p. %1: %2 – %3</source>
        <extracomment>A page, what begins on it, and its first words.</extracomment>
        <translation>p. %1: %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A reference and the first words of what stands there.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For example III.11.b-2, CU 7, note 4 or p. 31.</source>
        <translation>For example III.11.b-2, CU 7, note 4 or p. 31.</translation>
    </message>
    <message>
        <source>There is no such place in the Agenda.</source>
        <translation>There is no such place in the Agenda.</translation>
    </message>
    <message>
        <source>This can mean several places. Choose one:</source>
        <translation>This can mean several places. Choose one:</translation>
    </message>
    <message>
        <source>This leads to:</source>
        <translation>This leads to:</translation>
    </message>
    <message>
        <source>p. %1: %2</source>
        <extracomment>A page and what begins on it.</extracomment>
        <translation>p. %1: %2</translation>
    </message>
</context>
<context>
    <name>iamm::HelpContents</name>
    <message>
        <source>No topic has all of these words. Try fewer words, or only how they begin.</source>
        <translation>No topic has all of these words. Try fewer words, or only how they begin.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Clear (Esc)</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Help topics</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n topic found</numerusform>
            <numerusform>%n topics found</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first topic (Enter)</source>
        <translation>Open the first topic (Enter)</translation>
    </message>
</context>
<context>
    <name>iamm::HelpPages</name>
    <message>
        <source>First steps</source>
        <extracomment>A part of the help&apos;s contents.</extracomment>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Read, look up and cite</source>
        <extracomment>A part of the help&apos;s contents: for officials.</extracomment>
        <translation>Read, look up and cite</translation>
    </message>
    <message>
        <source>Lead a meeting</source>
        <extracomment>A part of the help&apos;s contents: for facilitators.</extracomment>
        <translation>Lead a meeting</translation>
    </message>
    <message>
        <source>Compare wording</source>
        <extracomment>A part of the help&apos;s contents: for drafters.</extracomment>
        <translation>Compare wording</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>A part of the help&apos;s contents.</extracomment>
        <translation>Good to know</translation>
    </message>
</context>
<context>
    <name>iamm::HelpWindow</name>
    <message>
        <source>Help – IAMM Browser</source>
        <translation>Help – IAMM Browser</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Help page</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Usual text size</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>iamm::HighlightActions</name>
    <message>
        <source>&amp;Highlight…</source>
        <extracomment>Opens a list of six colours for the passage that the person reads.</extracomment>
        <translation>&amp;Highlight…</translation>
    </message>
    <message>
        <source>&amp;Remove Highlight</source>
        <translation>&amp;Remove Highlight</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Highlight</translation>
    </message>
    <message>
        <source>There is nothing here that can be highlighted.</source>
        <translation>There is nothing here that can be highlighted.</translation>
    </message>
    <message>
        <source>Nothing is highlighted here.</source>
        <translation>Nothing is highlighted here.</translation>
    </message>
</context>
<context>
    <name>iamm::HighlightMarks</name>
    <message>
        <source>highlighted: %1</source>
        <extracomment>For screen readers: hangs on a paragraph. %1 is a colour, or several.</extracomment>
        <translation>highlighted: %1</translation>
    </message>
</context>
<context>
    <name>iamm::KeySheet</name>
    <message>
        <source>In the text</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>Next block, previous block</source>
        <translation>Next block, previous block</translation>
    </message>
    <message>
        <source>Next heading, previous heading</source>
        <translation>Next heading, previous heading</translation>
    </message>
    <message>
        <source>H, Shift+H</source>
        <translation>H, Shift+H</translation>
    </message>
    <message>
        <source>Next link or footnote, previous one; follow it</source>
        <translation>Next link or footnote, previous one; follow it</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab; Enter</source>
        <translation>Tab, Shift+Tab; Enter</translation>
    </message>
    <message>
        <source>A page on, a page back</source>
        <translation>A page on, a page back</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation>Space, Shift+Space</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Unmark, and select nothing</source>
        <translation>Unmark, and select nothing</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>iamm::KeysDialog</name>
    <message>
        <source>Sheet of Keys</source>
        <translation>Sheet of Keys</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>Sheet of keys</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryActions</name>
    <message>
        <source>Is Everything &amp;Saved?</source>
        <extracomment>Says whether all of the person&apos;s bookmarks and notes are saved, and since when.</extracomment>
        <translation>Is Everything &amp;Saved?</translation>
    </message>
    <message>
        <source>Not everything is saved: the line above the text says why.</source>
        <translation>Not everything is saved: the line above the text says why.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Nothing can be saved now, and nothing is waiting to be saved.</source>
        <translation>Nothing can be saved now, and nothing is waiting to be saved.</translation>
    </message>
    <message>
        <source>Everything is saved. Nothing was changed since the program was started.</source>
        <translation>Everything is saved. Nothing was changed since the program was started.</translation>
    </message>
    <message>
        <source>Everything is saved, the last change at %1.</source>
        <extracomment>%1 is a time, or a day and a time.</extracomment>
        <translation>Everything is saved, the last change at %1.</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Bin…</translation>
    </message>
    <message>
        <source>What was deleted, to bring it back</source>
        <translation>What was deleted, to bring it back</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>&amp;Restore a Backup…</translation>
    </message>
    <message>
        <source>Goes back to what your library was before</source>
        <translation>Goes back to what your library was before</translation>
    </message>
    <message>
        <source>Passages Without a P&amp;lace…</source>
        <extracomment>Opens a list of bookmarks and notes whose passages can&apos;t be found in this edition of the text.</extracomment>
        <translation>Passages Without a P&amp;lace…</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryBar</name>
    <message>
        <source>Sh&amp;ow Folder</source>
        <extracomment>The button that shows the folder with the file of the bookmarks and notes in the system&apos;s file manager.</extracomment>
        <translation>Sh&amp;ow Folder</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Try Again</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>S&amp;ave Elsewhere…</source>
        <translation>S&amp;ave Elsewhere…</translation>
    </message>
    <message>
        <source>Writes the whole library, with what could not be saved, into a file of its own</source>
        <translation>Writes the whole library, with what could not be saved, into a file of its own</translation>
    </message>
    <message>
        <source>Bookmarks and notes: message</source>
        <translation>Bookmarks and notes: message</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryClosing</name>
    <message>
        <source>Still Saving</source>
        <translation>Still Saving</translation>
    </message>
    <message>
        <source>Your last changes are still being saved. The disk takes long to answer.</source>
        <translation>Your last changes are still being saved. The disk takes long to answer.</translation>
    </message>
    <message>
        <source>What was saved before is safe. If you close now, the changes of the last seconds may be lost.</source>
        <translation>What was saved before is safe. If you close now, the changes of the last seconds may be lost.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Wait</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Not Saved</translation>
    </message>
    <message>
        <source>What was saved before is safe. If you close now, these changes are lost. The message above the text says what is in the way and lets you try again.</source>
        <translation>What was saved before is safe. If you close now, these changes are lost. The message above the text says what is in the way and lets you try again.</translation>
    </message>
    <message>
        <source>&amp;Close Anyway</source>
        <translation>&amp;Close Anyway</translation>
    </message>
    <message>
        <source>&amp;Don’t Close</source>
        <translation>&amp;Don’t Close</translation>
    </message>
    <message>
        <source>Your last changes could not be saved.</source>
        <translation>Your last changes could not be saved.</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryWords</name>
    <message>
        <source>The file or its folder can’t be written. What was saved before is safe.</source>
        <translation>The file or its folder can’t be written. What was saved before is safe.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Make room, then try again.</source>
        <translation>The disk is full. What was saved before is safe. Make room, then try again.</translation>
    </message>
    <message>
        <source>It was changed in another window or program meanwhile. What you see now is what is saved.</source>
        <translation>It was changed in another window or program meanwhile. What you see now is what is saved.</translation>
    </message>
    <message>
        <source>The name is too long, or has characters that can’t be saved. Choose a shorter one.</source>
        <translation>The name is too long, or has characters that can’t be saved. Choose a shorter one.</translation>
    </message>
    <message>
        <source>The disk failed. Check that it is connected, then try again.</source>
        <translation>The disk failed. Check that it is connected, then try again.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, “Copy Details for Support” in the Help menu says where the log is.</source>
        <translation>Try again. If it happens again, “Copy Details for Support” in the Help menu says where the log is.</translation>
    </message>
    <message>
        <source>This was not saved: %1.</source>
        <extracomment>%1 is what was to be done: &quot;Delete 12 bookmarks&quot;.</extracomment>
        <translation>This was not saved: %1.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes were made with a newer version of this program. They are shown and left exactly as they are; to change them, use the newer version.</source>
        <translation>Your bookmarks and notes were made with a newer version of this program. They are shown and left exactly as they are; to change them, use the newer version.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>somebody without a name</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are saved. This disk can’t keep them private: others who use this computer or get the disk can read them.</source>
        <translation>Your bookmarks and notes are saved. This disk can’t keep them private: others who use this computer or get the disk can read them.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are being opened. You can read and search meanwhile.</source>
        <translation>Your bookmarks and notes are being opened. You can read and search meanwhile.</translation>
    </message>
    <message>
        <source>There is no folder for your bookmarks and notes, and none could be made, so nothing new can be saved. Check that the disk is connected and that you may write there, then try again. Reading and searching work.</source>
        <translation>There is no folder for your bookmarks and notes, and none could be made, so nothing new can be saved. Check that the disk is connected and that you may write there, then try again. Reading and searching work.</translation>
    </message>
    <message>
        <source>No bookmarks and notes can be saved, because their folder is write-protected. Once the folder can be written, try again. Reading and searching work.</source>
        <translation>No bookmarks and notes can be saved, because their folder is write-protected. Once the folder can be written, try again. Reading and searching work.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are in use by another program and could not be opened. They are safe. Close the other program, then try again. Reading and searching work.</source>
        <translation>Your bookmarks and notes are in use by another program and could not be opened. They are safe. Close the other program, then try again. Reading and searching work.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes could not be opened, because the disk is full. What was saved is safe. Make room, then try again. Reading and searching work.</source>
        <translation>Your bookmarks and notes could not be opened, because the disk is full. What was saved is safe. Make room, then try again. Reading and searching work.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes were made with an older version of this program and could not be prepared for this one; the disk may be full or write-protected. They are shown and left exactly as they are. Make room, then try again.</source>
        <translation>Your bookmarks and notes were made with an older version of this program and could not be prepared for this one; the disk may be full or write-protected. They are shown and left exactly as they are. Make room, then try again.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes can be read but not changed, because their folder is write-protected. Nothing is lost. Once the folder can be written, try again.</source>
        <translation>Your bookmarks and notes can be read but not changed, because their folder is write-protected. Nothing is lost. Once the folder can be written, try again.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes is missing or empty, and the backup could not be put in its place; the disk may be full or write-protected. The backups are safe. Make room, then try again. Reading and searching work.</source>
        <translation>The file of your bookmarks and notes is missing or empty, and the backup could not be put in its place; the disk may be full or write-protected. The backups are safe. Make room, then try again. Reading and searching work.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes holds something else, or its beginning is damaged, and it could not be replaced; the disk may be full or write-protected. It is left exactly as it is. Make room, or move it away, then try again. Reading and searching work.</source>
        <translation>The file of your bookmarks and notes holds something else, or its beginning is damaged, and it could not be replaced; the disk may be full or write-protected. It is left exactly as it is. Make room, or move it away, then try again. Reading and searching work.</translation>
    </message>
    <message>
        <source>Where your bookmarks and notes should be lies a file of another program. It is left exactly as it is. Move it away, then try again. Reading and searching work.</source>
        <translation>Where your bookmarks and notes should be lies a file of another program. It is left exactly as it is. Move it away, then try again. Reading and searching work.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes is damaged and could not be replaced; the disk may be full or write-protected. It is left exactly as it is. Make room, or move it away, then try again. Reading and searching work.</source>
        <translation>The file of your bookmarks and notes is damaged and could not be replaced; the disk may be full or write-protected. It is left exactly as it is. Make room, or move it away, then try again. Reading and searching work.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes can’t be read: the right to read it is missing, or the disk fails. It is left exactly as it is. When that is put right, try again. Reading and searching work.</source>
        <translation>The file of your bookmarks and notes can’t be read: the right to read it is missing, or the disk fails. It is left exactly as it is. When that is put right, try again. Reading and searching work.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your bookmarks and notes is damaged and not shown. It is left in the file; the others are safe.</source>
        <translation>
            <numerusform>%n of your bookmarks and notes is damaged and not shown. It is left in the file; the others are safe.</numerusform>
            <numerusform>%n of your bookmarks and notes are damaged and not shown. They are left in the file; the others are safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer one from the damaged file was kept, too.</source>
        <translation>
            <numerusform>%n newer one from the damaged file was kept, too.</numerusform>
            <numerusform>%n newer ones from the damaged file were kept, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be an earlier version.</source>
        <translation>
            <numerusform>%n of them may be an earlier version.</numerusform>
            <numerusform>%n of them may be earlier versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought back.</source>
        <translation>
            <numerusform>%n could not be brought back.</numerusform>
            <numerusform>%n could not be brought back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nothing is lost.</translation>
    </message>
    <message>
        <source>Look through what you did after that: it may be missing.</source>
        <translation>Look through what you did after that: it may be missing.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was missing or empty. The backup of %1 was brought back.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>The file of your bookmarks and notes was missing or empty. The backup of %1 was brought back.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was damaged. It was kept as “%1”, and the backup of %2 was brought back.</source>
        <extracomment>%1 is the name of a file, %2 a date and time.</extracomment>
        <translation>The file of your bookmarks and notes was damaged. It was kept as “%1”, and the backup of %2 was brought back.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was damaged, and there was no backup. It was kept as “%1”, and what could be read in it is here.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>The file of your bookmarks and notes was damaged, and there was no backup. It was kept as “%1”, and what could be read in it is here.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was missing or empty, and none of its backups can be read. A new, empty one was begun. The backups are left as they are, in the folder “backups” beside it.</source>
        <translation>The file of your bookmarks and notes was missing or empty, and none of its backups can be read. A new, empty one was begun. The backups are left as they are, in the folder “backups” beside it.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes could not be read, and there was no backup. It was kept as “%1”, and a new, empty one was begun. If you have a copy of the file elsewhere, put it in its place.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>The file of your bookmarks and notes could not be read, and there was no backup. It was kept as “%1”, and a new, empty one was begun. If you have a copy of the file elsewhere, put it in its place.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are not open. Try again when they are.</source>
        <translation>Your bookmarks and notes are not open. Try again when they are.</translation>
    </message>
    <message>
        <source>Another program is using your bookmarks and notes. What was saved before is safe. Try again in a moment.</source>
        <translation>Another program is using your bookmarks and notes. What was saved before is safe. Try again in a moment.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was moved, or its disk was taken out. Put it back, then try again.</source>
        <translation>The file of your bookmarks and notes was moved, or its disk was taken out. Put it back, then try again.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes is damaged. It is being put right from its backups; then try again.</source>
        <translation>The file of your bookmarks and notes is damaged. It is being put right from its backups; then try again.</translation>
    </message>
</context>
<context>
    <name>iamm::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Panes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>The menu for going to places in the document.</extracomment>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Bookmarks</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <extracomment>Heading in the menu of languages, above those that the interface has; the text&apos;s languages stand above it.</extracomment>
        <translation>Language of the menus</translation>
    </message>
</context>
<context>
    <name>iamm::MainWindow</name>
    <message>
        <source>%1 · %2 · p. %3</source>
        <extracomment>Where the person reads: identifier, heading, printed page.</extracomment>
        <translation>%1 · %2 · p. %3</translation>
    </message>
    <message>
        <source>IAMM Browser</source>
        <translation>IAMM Browser</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>Unofficial translation</translation>
    </message>
    <message>
        <source>IAMM Browser – text not checked</source>
        <extracomment>Title of a window whose text is not the program&apos;s own but a file that the person asked for.</extracomment>
        <translation>IAMM Browser – text not checked</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <extracomment>The button that closes a pane; %1 is the pane&apos;s name.</extracomment>
        <translation>Close “%1”</translation>
    </message>
    <message>
        <source>Detach or attach “%1”</source>
        <extracomment>The button that makes a pane a window of its own, or brings it back; %1 is the pane&apos;s name.</extracomment>
        <translation>Detach or attach “%1”</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Show the English original (Ctrl+1)</source>
        <translation>Show the English original (Ctrl+1)</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>The pane with the termbase.</extracomment>
        <translation>Terms</translation>
    </message>
</context>
<context>
    <name>iamm::MergeDialog</name>
    <message>
        <source>Merge a Library</source>
        <translation>Merge a Library</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>What the file brings</translation>
    </message>
    <message>
        <source>A library of %1, saved on %2.</source>
        <extracomment>%1 is a name, %2 a date and time.</extracomment>
        <translation>A library of %1, saved on %2.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Changes to what you have made yourself (%1)</source>
        <translation>Changes to what you have made yourself (%1)</translation>
    </message>
    <message>
        <source>Its passage is not in this text. It is kept in the list of what has no place.</source>
        <translation>Its passage is not in this text. It is kept in the list of what has no place.</translation>
    </message>
    <message>
        <source>Nothing shows that it goes back to yours. Take it only if you know where it comes from.</source>
        <translation>Nothing shows that it goes back to yours. Take it only if you know where it comes from.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>There is nothing new in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in it are here already.</source>
        <translation>
            <numerusform>%n item in it is here already.</numerusform>
            <numerusform>%n items in it are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) can’t be found in this text.</source>
        <translation>
            <numerusform>%n passage can’t be found in this text.</numerusform>
            <numerusform>%n passages can’t be found in this text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you choose Merge. A backup is made first, and the whole merge can be undone in one step.</source>
        <translation>Nothing is changed before you choose Merge. A backup is made first, and the whole merge can be undone in one step.</translation>
    </message>
    <message>
        <source>This is my own library, from another PC</source>
        <translation>This is my own library, from another PC</translation>
    </message>
    <message>
        <source>What it holds is yours then, to be changed here as there.</source>
        <translation>What it holds is yours then, to be changed here as there.</translation>
    </message>
</context>
<context>
    <name>iamm::NavigationActions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Next Section</source>
        <translation>&amp;Next Section</translation>
    </message>
    <message>
        <source>&amp;Previous Section</source>
        <translation>&amp;Previous Section</translation>
    </message>
    <message>
        <source>&amp;Go to a Reference or Page…</source>
        <translation>&amp;Go to a Reference or Page…</translation>
    </message>
</context>
<context>
    <name>iamm::NoteActions</name>
    <message>
        <source>&amp;Write a Note</source>
        <translation>&amp;Write a Note</translation>
    </message>
    <message>
        <source>&amp;Show Notes</source>
        <translation>&amp;Show Notes</translation>
    </message>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>&amp;Go to the Passage</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>C&amp;opy to Mine</source>
        <translation>C&amp;opy to Mine</translation>
    </message>
    <message>
        <source>Makes a note of your own with the words of somebody else&apos;s</source>
        <translation>Makes a note of your own with the words of somebody else&apos;s</translation>
    </message>
    <message>
        <source>&amp;Delete Note</source>
        <translation>&amp;Delete Note</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colour</translation>
    </message>
    <message>
        <source>Sort &amp;By</source>
        <translation>Sort &amp;By</translation>
    </message>
</context>
<context>
    <name>iamm::NoteEditor</name>
    <message>
        <source>Not all of it fits into the note, or some of it is no text. What fits is there.</source>
        <translation>Not all of it fits into the note, or some of it is no text. What fits is there.</translation>
    </message>
    <message>
        <source>Written by %1. Only they can change it.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Written by %1. Only they can change it.</translation>
    </message>
    <message>
        <source>Being saved as you type.</source>
        <translation>Being saved as you type.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Not saved yet: it stands only on the screen. %1</source>
        <translation>Not saved yet: it stands only on the screen. %1</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Go to the passage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write here. It is saved as you type.</source>
        <translation>Write here. It is saved as you type.</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Tags:</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separated by commas</translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation>Colour of the note</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Delete the note</translation>
    </message>
    <message>
        <source>&amp;Copy to Mine</source>
        <translation>&amp;Copy to Mine</translation>
    </message>
    <message>
        <source>A note without words is not kept.</source>
        <translation>A note without words is not kept.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) left</source>
        <translation>
            <numerusform>%Ln byte left</numerusform>
            <numerusform>%Ln bytes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Room in the note</source>
        <translation>Room in the note</translation>
    </message>
</context>
<context>
    <name>iamm::NoteMarks</name>
    <message>
        <source>one note</source>
        <extracomment>For screen readers: hangs on a paragraph. Of several: how many.</extracomment>
        <translation>one note</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::NotesModel</name>
    <message>
        <source>tags: %1</source>
        <extracomment>For screen readers: hangs on a note. %1 is one tag or several.</extracomment>
        <translation>tags: %1</translation>
    </message>
</context>
<context>
    <name>iamm::NotesPane</name>
    <message>
        <source>Place in the Text</source>
        <translation>Place in the Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filter the notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>No note is like that.</translation>
    </message>
    <message>
        <source>There are no notes yet.

To write one, press Ctrl+Shift+N at the passage that you are reading. Select words first to write about just these.</source>
        <translation>There are no notes yet.

To write one, press Ctrl+Shift+N at the passage that you are reading. Select words first to write about just these.</translation>
    </message>
    <message>
        <source>There is nothing here that a note could be about.</source>
        <translation>There is nothing here that a note could be about.</translation>
    </message>
</context>
<context>
    <name>iamm::PassageVisit</name>
    <message>
        <source>This passage can’t be found in this edition of the text. What you made there is kept.</source>
        <translation>This passage can’t be found in this edition of the text. What you made there is kept.</translation>
    </message>
    <message>
        <source>The text has changed. Perhaps it is here: please check.</source>
        <translation>The text has changed. Perhaps it is here: please check.</translation>
    </message>
    <message>
        <source>The text has changed since. The passage was found again here.</source>
        <translation>The text has changed since. The passage was found again here.</translation>
    </message>
</context>
<context>
    <name>iamm::PlaceFinder</name>
    <message>
        <source>Nothing in the Agenda is called “%1”.</source>
        <extracomment>%1: what was typed as a reference, such as III.11.b-2</extracomment>
        <translation>Nothing in the Agenda is called “%1”.</translation>
    </message>
    <message>
        <source>“%1” may mean several things. Ask for one of those listed.</source>
        <extracomment>%1: what was typed as a reference, such as &quot;III 4 a 1&quot;</extracomment>
        <translation>“%1” may mean several things. Ask for one of those listed.</translation>
    </message>
    <message>
        <source>No section of the Agenda is called “%1”. “iamm toc” lists them.</source>
        <extracomment>%1: what was typed as a section</extracomment>
        <translation>No section of the Agenda is called “%1”. “iamm toc” lists them.</translation>
    </message>
</context>
<context>
    <name>iamm::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Pre&amp;view…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Print Preview</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
</context>
<context>
    <name>iamm::PrintPreview</name>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <extracomment>Title of the window; %1 is what is printed.</extracomment>
        <translation>Print preview: %1</translation>
    </message>
</context>
<context>
    <name>iamm::Program</name>
    <message>
        <source>“iamm --help” says how it is used.</source>
        <translation>“iamm --help” says how it is used.</translation>
    </message>
    <message>
        <source>The search index in “%1” can’t be read.</source>
        <translation>The search index in “%1” can’t be read.</translation>
    </message>
    <message>
        <source>Edition %1, revision %2</source>
        <extracomment>%1: the edition&apos;s name, %2: a number</extracomment>
        <translation>Edition %1, revision %2</translation>
    </message>
    <message>
        <source>The Agenda’s text isn’t where it belongs. Install the program again. Looked for:
%1</source>
        <extracomment>%1: file names, one a line</extracomment>
        <translation>The Agenda’s text isn’t where it belongs. Install the program again. Looked for:
%1</translation>
    </message>
    <message>
        <source>The Agenda’s text in “%1” is not the one that came with this program: it was changed or damaged. Install the program again.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>The Agenda’s text in “%1” is not the one that came with this program: it was changed or damaged. Install the program again.</translation>
    </message>
    <message>
        <source>The Agenda’s text can’t be read from “%1”.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>The Agenda’s text can’t be read from “%1”.</translation>
    </message>
    <message>
        <source>This edition has no text in the language %1. It has: %2.</source>
        <extracomment>%1: a language&apos;s code, %2: codes of languages</extracomment>
        <translation>This edition has no text in the language %1. It has: %2.</translation>
    </message>
    <message>
        <source>Standard output can’t be written. Is the disk full?</source>
        <translation>Standard output can’t be written. Is the disk full?</translation>
    </message>
    <message>
        <source>There is no text in the language “%1”.</source>
        <extracomment>%1: a language&apos;s code, as somebody typed it on the command line.</extracomment>
        <translation>There is no text in the language “%1”.</translation>
    </message>
    <message>
        <source>The termbase in “%1” can’t be read.</source>
        <translation>The termbase in “%1” can’t be read.</translation>
    </message>
</context>
<context>
    <name>iamm::ReaderActions</name>
    <message>
        <source>Select &amp;All</source>
        <translation>Select &amp;All</translation>
    </message>
    <message>
        <source>&amp;Find in the Text…</source>
        <translation>&amp;Find in the Text…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Find &amp;Next</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Find &amp;Previous</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Larger Text</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Smaller Text</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Usual Text Size</translation>
    </message>
    <message>
        <source>&amp;Identifiers in the Margin</source>
        <extracomment>Switches the identifiers of practices and paragraphs in the text&apos;s margin on and off.</extracomment>
        <translation>&amp;Identifiers in the Margin</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <extracomment>Switches a caret in the text on and off, to select with the keyboard.</extracomment>
        <translation>&amp;Caret in the Text</translation>
    </message>
    <message>
        <source>Translators’ N&amp;otes</source>
        <extracomment>Switches what the translators noted on the text, below it, on and off.</extracomment>
        <translation>Translators’ N&amp;otes</translation>
    </message>
</context>
<context>
    <name>iamm::ReaderPane</name>
    <message>
        <source>Agenda text</source>
        <translation>Agenda text</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Text size %1 %</translation>
    </message>
</context>
<context>
    <name>iamm::ReaderWords</name>
    <message>
        <source>There is no English text here.</source>
        <translation>There is no English text here.</translation>
    </message>
    <message>
        <source>There is no French text here yet.</source>
        <translation>There is no French text here yet.</translation>
    </message>
    <message>
        <source>There is no Spanish text here yet.</source>
        <translation>There is no Spanish text here yet.</translation>
    </message>
    <message>
        <source>Draft for the consultations of 2004. The Agenda published in 2005 differs.</source>
        <translation>Draft for the consultations of 2004. The Agenda published in 2005 differs.</translation>
    </message>
    <message>
        <source>Search with Ctrl+K, go to a reference with Ctrl+G, bookmark a practice with Ctrl+D.</source>
        <translation>Search with Ctrl+K, go to a reference with Ctrl+G, bookmark a practice with Ctrl+D.</translation>
    </message>
    <message>
        <source>Open for proposals</source>
        <extracomment>A place that the Agenda&apos;s authors left open for practices proposed at the consultations.</extracomment>
        <translation>Open for proposals</translation>
    </message>
    <message>
        <source>heading level %1</source>
        <extracomment>Said by screen readers of a heading.</extracomment>
        <translation>heading level %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <extracomment>Said by screen readers of a footnote&apos;s mark in the text.</extracomment>
        <translation>note %1</translation>
    </message>
    <message>
        <source>This translation is out of date: the English text has changed since.</source>
        <extracomment>Stands where a translation was made from an older English text and isn&apos;t shown.</extracomment>
        <translation>This translation is out of date: the English text has changed since.</translation>
    </message>
    <message>
        <source>term</source>
        <extracomment>Said by screen readers of a marked term in the text, which leads to the termbase.</extracomment>
        <translation>term</translation>
    </message>
</context>
<context>
    <name>iamm::RecordWords</name>
    <message>
        <source>Bookmark</source>
        <translation>Bookmark</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>iamm::RestoreDialog</name>
    <message>
        <source>Restore a Backup</source>
        <translation>Restore a Backup</translation>
    </message>
    <message>
        <source>The backups are being looked through…</source>
        <translation>The backups are being looked through…</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made after changes, at most every half hour.</source>
        <translation>There are no backups yet. One is made after changes, at most every half hour.</translation>
    </message>
    <message>
        <source>Choose a backup to see what it would change.</source>
        <translation>Choose a backup to see what it would change.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one.</source>
        <translation>This backup is damaged. Choose another one.</translation>
    </message>
    <message>
        <source>It holds the same as your library does now.</source>
        <translation>It holds the same as your library does now.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will come back.</source>
        <extracomment>What restoring a backup does. Items are bookmarks, folders, highlights and notes.</extracomment>
        <translation>
            <numerusform>%n item will come back.</numerusform>
            <numerusform>%n items will come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will be again what they were then.</source>
        <extracomment>What restoring a backup does.</extracomment>
        <translation>
            <numerusform>%n item will be again what it was then.</numerusform>
            <numerusform>%n items will be again what they were then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that came since will go into the bin.</source>
        <extracomment>What restoring a backup does.</extracomment>
        <translation>
            <numerusform>%n item that came since will go into the bin.</numerusform>
            <numerusform>%n items that came since will go into the bin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of today is made first, and the restoring can be undone.</source>
        <translation>A backup of today is made first, and the restoring can be undone.</translation>
    </message>
</context>
<context>
    <name>iamm::ResultsModel</name>
    <message numerus="yes">
        <source>%1, %n result(s)</source>
        <extracomment>For screen readers: a section, and how many results there are in it.</extracomment>
        <translation>
            <numerusform>%1, %n result</numerusform>
            <numerusform>%1, %n results</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a search result. %1 is its reference, %2 a piece of its text.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>iamm::ScopeChooser</name>
    <message>
        <source>The &amp;whole document</source>
        <translation>The &amp;whole document</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A section to print or export: its reference and its title.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>Part of the document</translation>
    </message>
</context>
<context>
    <name>iamm::SearchActions</name>
    <message>
        <source>&amp;Search the Agenda</source>
        <translation>&amp;Search the Agenda</translation>
    </message>
    <message>
        <source>Next Search &amp;Result</source>
        <translation>Next Search &amp;Result</translation>
    </message>
    <message>
        <source>Previous Search Res&amp;ult</source>
        <translation>Previous Search Res&amp;ult</translation>
    </message>
    <message>
        <source>Return to &amp;Where I Was</source>
        <translation>Return to &amp;Where I Was</translation>
    </message>
    <message>
        <source>To the place in the text before the search</source>
        <translation>To the place in the text before the search</translation>
    </message>
</context>
<context>
    <name>iamm::SearchCommand</name>
    <message>
        <source>There is no word in “%1” to search for.</source>
        <extracomment>%1: what was typed to be sought</extracomment>
        <translation>There is no word in “%1” to search for.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <extracomment>%1: what was typed to be sought</extracomment>
        <translation>Nothing was found for “%1”.</translation>
    </message>
</context>
<context>
    <name>iamm::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Open the result (Enter)</source>
        <translation>Open the result (Enter)</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Clear (Esc)</translation>
    </message>
    <message>
        <source>Search the Agenda (%1)</source>
        <extracomment>Stands in the empty search field; %1 is a key such as Ctrl+K.</extracomment>
        <translation>Search the Agenda (%1)</translation>
    </message>
</context>
<context>
    <name>iamm::SearchMarks</name>
    <message numerus="yes">
        <source>%n search match(es)</source>
        <extracomment>For screen readers: how often a passage has what is sought.</extracomment>
        <translation>
            <numerusform>%n search match</numerusform>
            <numerusform>%n search matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::SearchOffers</name>
    <message>
        <source>Search for the words, not the phrase</source>
        <translation>Search for the words, not the phrase</translation>
    </message>
    <message>
        <source>Search for “%1” alone</source>
        <translation>Search for “%1” alone</translation>
    </message>
    <message>
        <source>Search the English text</source>
        <translation>Search the English text</translation>
    </message>
    <message>
        <source>Search the French text</source>
        <translation>Search the French text</translation>
    </message>
    <message>
        <source>Search the Spanish text</source>
        <translation>Search the Spanish text</translation>
    </message>
</context>
<context>
    <name>iamm::SearchPane</name>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Return to where I was</source>
        <translation>Return to where I was</translation>
    </message>
    <message>
        <source>To the place in the text before the search</source>
        <translation>To the place in the text before the search</translation>
    </message>
</context>
<context>
    <name>iamm::SearchSession</name>
    <message>
        <source>Result %1 of %2, from the other end</source>
        <translation>Result %1 of %2, from the other end</translation>
    </message>
    <message>
        <source>Result %1 of %2</source>
        <translation>Result %1 of %2</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>Where search results in the person&apos;s own notes are listed.</extracomment>
        <translation>My notes</translation>
    </message>
</context>
<context>
    <name>iamm::SearchWords</name>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <extracomment>First part of &quot;65 occurrences in 54 passages, and 3 headings&quot;.</extracomment>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <extracomment>Second part of &quot;65 occurrences in 54 passages, and 3 headings&quot;.</extracomment>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <extracomment>Third part of &quot;65 occurrences in 54 passages, and 3 headings&quot;; also alone.</extracomment>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;65 occurrences&quot;, %2 is &quot;54 passages&quot;.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2, and %3</source>
        <extracomment>%1 is &quot;65 occurrences&quot;, %2 is &quot;54 passages&quot;, %3 is &quot;3 headings&quot;.</extracomment>
        <translation>%1 in %2, and %3</translation>
    </message>
    <message>
        <source>The search took too long and was ended before the end of the text.</source>
        <translation>The search took too long and was ended before the end of the text.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) more than are listed here.</source>
        <translation>
            <numerusform>%n result more than is listed here.</numerusform>
            <numerusform>%n results more than are listed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for %1 in the whole English text.</source>
        <extracomment>%1 is what was typed, in quotation marks.</extracomment>
        <translation>Nothing found for %1 in the whole English text.</translation>
    </message>
    <message>
        <source>Nothing found for %1 in the whole French text.</source>
        <translation>Nothing found for %1 in the whole French text.</translation>
    </message>
    <message>
        <source>Nothing found for %1 in the whole Spanish text.</source>
        <translation>Nothing found for %1 in the whole Spanish text.</translation>
    </message>
    <message>
        <source>Searching isn’t possible: the file with the Agenda’s text (agenda.sqlite) can’t be opened. The text in this window can still be read. Install the program again, or ask whoever looks after this computer.</source>
        <translation>Searching isn’t possible: the file with the Agenda’s text (agenda.sqlite) can’t be opened. The text in this window can still be read. Install the program again, or ask whoever looks after this computer.</translation>
    </message>
    <message>
        <source>Searching isn’t possible: the file with the Agenda’s text (agenda.sqlite) is damaged. Your bookmarks are in another file and safe. Install the program again.</source>
        <translation>Searching isn’t possible: the file with the Agenda’s text (agenda.sqlite) is damaged. Your bookmarks are in another file and safe. Install the program again.</translation>
    </message>
    <message>
        <source>The search failed: the file with the Agenda’s text (agenda.sqlite) can’t be read at the moment. Try again; if that doesn’t help, install the program again.</source>
        <translation>The search failed: the file with the Agenda’s text (agenda.sqlite) can’t be read at the moment. Try again; if that doesn’t help, install the program again.</translation>
    </message>
    <message>
        <source>All words are sought, with their other endings. Quotation marks find a “phrase”, an asterisk finds the beginning of a word: migra*. Spelling and accents don’t matter.</source>
        <translation>All words are sought, with their other endings. Quotation marks find a “phrase”, an asterisk finds the beginning of a word: migra*. Spelling and accents don’t matter.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours</source>
        <extracomment>Of a search that found only the person&apos;s own notes, or these too.</extracomment>
        <translation>
            <numerusform>%n note of yours</numerusform>
            <numerusform>%n notes of yours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is &quot;65 occurrences in 54 passages&quot;, %2 &quot;2 notes of yours&quot;.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Nothing found for %1 in your notes.</source>
        <translation>Nothing found for %1 in your notes.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What was searched, in the quotation marks of your language.</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>iamm::SettingsDialog</name>
    <message>
        <source>C&amp;itations name the document:</source>
        <translation>C&amp;itations name the document:</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>Such as &quot;IAMM, draft [2004]&quot;.</extracomment>
        <translation>In short</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Language of the menus:</source>
        <translation>&amp;Language of the menus:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colours:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>The language of the Agenda’s text is chosen apart from that of the menus.</source>
        <translation>The language of the Agenda’s text is chosen apart from that of the menus.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Your &amp;name:</translation>
    </message>
    <message>
        <source>Your &amp;library lies in:</source>
        <translation>Your &amp;library lies in:</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Open Folder</translation>
    </message>
    <message>
        <source>For others to see</source>
        <translation>For others to see</translation>
    </message>
</context>
<context>
    <name>iamm::StartError</name>
    <message>
        <source>The Agenda’s text isn’t where the program looks for it.</source>
        <translation>The Agenda’s text isn’t where the program looks for it.</translation>
    </message>
    <message>
        <source>The file with the Agenda’s text can’t be opened: %1</source>
        <translation>The file with the Agenda’s text can’t be opened: %1</translation>
    </message>
    <message>
        <source>The file with the Agenda’s text belongs to another version of the program: %1</source>
        <translation>The file with the Agenda’s text belongs to another version of the program: %1</translation>
    </message>
    <message>
        <source>The file with the Agenda’s text is damaged: %1</source>
        <translation>The file with the Agenda’s text is damaged: %1</translation>
    </message>
    <message>
        <source>Install the program again, or ask whoever looks after your computer to. Your bookmarks are safe: they are kept apart from the text, and nothing was changed.</source>
        <translation>Install the program again, or ask whoever looks after your computer to. Your bookmarks are safe: they are kept apart from the text, and nothing was changed.</translation>
    </message>
    <message>
        <source>IAMM Browser</source>
        <translation>IAMM Browser</translation>
    </message>
</context>
<context>
    <name>iamm::StartOptions</name>
    <message>
        <source>Reads, searches and cites the Berne Initiative’s International Agenda for Migration Management.</source>
        <translation>Reads, searches and cites the Berne Initiative’s International Agenda for Migration Management.</translation>
    </message>
    <message>
        <source>Says which program, edition, Qt and SQLite this is, and ends.</source>
        <translation>Says which program, edition, Qt and SQLite this is, and ends.</translation>
    </message>
    <message>
        <source>Opens this content database instead of the program’s own.</source>
        <translation>Opens this content database instead of the program’s own.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Keeps bookmarks and settings in this folder.</source>
        <translation>Keeps bookmarks and settings in this folder.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>In the help of the command line: what may follow the program&apos;s name.</extracomment>
        <translation>reference</translation>
    </message>
    <message>
        <source>Where to open: III.11.b-2, “CU 7”, “p. 31”, iamm:III.11.b-2.</source>
        <translation>Where to open: III.11.b-2, “CU 7”, “p. 31”, iamm:III.11.b-2.</translation>
    </message>
    <message>
        <source>Shows the text in this language: en, fr or es; several with commas (en,fr) beside each other.</source>
        <translation>Shows the text in this language: en, fr or es; several with commas (en,fr) beside each other.</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>languages</translation>
    </message>
</context>
<context>
    <name>iamm::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Tags, separated by commas:</translation>
    </message>
    <message>
        <source>Tags that all of these have, separated by commas:</source>
        <translation>Tags that all of these have, separated by commas:</translation>
    </message>
    <message>
        <source>At most %1 tags of at most %2 characters each, separated by commas:</source>
        <translation>At most %1 tags of at most %2 characters each, separated by commas:</translation>
    </message>
</context>
<context>
    <name>iamm::TakeOverQuestion</name>
    <message>
        <source>Your bookmarks and notes were last open on another computer and were not closed there.</source>
        <translation>Your bookmarks and notes were last open on another computer and were not closed there.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes were last open on the computer “%1” and were not closed there.</source>
        <extracomment>%1 is the name of the computer.</extracomment>
        <translation>Your bookmarks and notes were last open on the computer “%1” and were not closed there.</translation>
    </message>
    <message>
        <source>Open on Another Computer</source>
        <translation>Open on Another Computer</translation>
    </message>
    <message>
        <source>&amp;Go On Here</source>
        <translation>&amp;Go On Here</translation>
    </message>
    <message>
        <source>&amp;Ask Next Time</source>
        <extracomment>The question comes again at the next start.</extracomment>
        <translation>&amp;Ask Next Time</translation>
    </message>
    <message>
        <source>If the program still runs there, close it there first. Otherwise go on here: what was being written there when it ended becomes a note.

Until you have chosen to go on here you can work all the same. Should both computers write meanwhile, what each has saved is kept.</source>
        <translation>If the program still runs there, close it there first. Otherwise go on here: what was being written there when it ended becomes a note.

Until you have chosen to go on here you can work all the same. Should both computers write meanwhile, what each has saved is kept.</translation>
    </message>
</context>
<context>
    <name>iamm::TermActions</name>
    <message>
        <source>Look Up &amp;Term</source>
        <translation>Look Up &amp;Term</translation>
    </message>
    <message>
        <source>Looks the selected words up in the termbase</source>
        <translation>Looks the selected words up in the termbase</translation>
    </message>
    <message>
        <source>Mark &amp;Terms</source>
        <extracomment>Switches the quiet lines under the termbase&apos;s terms in the text on and off.</extracomment>
        <translation>Mark &amp;Terms</translation>
    </message>
    <message>
        <source>A quiet line under the termbase’s terms in the text, which lead to them</source>
        <translation>A quiet line under the termbase’s terms in the text, which lead to them</translation>
    </message>
</context>
<context>
    <name>iamm::TermCard</name>
    <message>
        <source>%1:</source>
        <extracomment>Before a term&apos;s words stands the name of their language.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The termbase is the work of this program’s authors and no part of the Agenda. Its notes are in English.</source>
        <translation>The termbase is the work of this program’s authors and no part of the Agenda. Its notes are in English.</translation>
    </message>
    <message>
        <source>A heading of the Agenda.</source>
        <translation>A heading of the Agenda.</translation>
    </message>
    <message>
        <source>No source is known for the translations: they are proposed by this program’s authors.</source>
        <translation>No source is known for the translations: they are proposed by this program’s authors.</translation>
    </message>
    <message>
        <source>Source and notes: %1</source>
        <extracomment>What the termbase notes of a term: where its words come from. %1 is in English.</extracomment>
        <translation>Source and notes: %1</translation>
    </message>
</context>
<context>
    <name>iamm::TermCommand</name>
    <message>
        <source>The termbase has no term with “%1”.</source>
        <extracomment>%1: what was typed to be looked up</extracomment>
        <translation>The termbase has no term with “%1”.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>What the termbase notes of a term: where its words come from. %1 is in English.</extracomment>
        <translation>Note: %1</translation>
    </message>
    <message numerus="yes">
        <source>In the text (%1): exact, %n place(s)</source>
        <extracomment>Of a term. %1: a language&apos;s code, such as &quot;en&quot;</extracomment>
        <translation>
            <numerusform>In the text (%1): exact, %n place</numerusform>
            <numerusform>In the text (%1): exact, %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the text (%1): inflected, %n place(s)</source>
        <extracomment>Of a term, which stands there with other endings only. %1: a language&apos;s code, such as &quot;en&quot;</extracomment>
        <translation>
            <numerusform>In the text (%1): inflected, %n place</numerusform>
            <numerusform>In the text (%1): inflected, %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>In the text (%1): absent</source>
        <extracomment>Of a term. %1: a language&apos;s code, such as &quot;en&quot;</extracomment>
        <translation>In the text (%1): absent</translation>
    </message>
</context>
<context>
    <name>iamm::TermMarks</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <extracomment>For screen readers: so many terms are marked in a paragraph.</extracomment>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the term looked up</source>
        <extracomment>For screen readers: so often the term that is looked up stands in a paragraph.</extracomment>
        <translation>
            <numerusform>%n place of the term looked up</numerusform>
            <numerusform>%n places of the term looked up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::TermPlacesModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a place of a term. %1 is its reference, %2 a piece of its text.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>iamm::TermWords</name>
    <message>
        <source>English</source>
        <extracomment>Goes with the word &quot;text&quot;: the English text. In lower case where the language has it so.</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Goes with the word &quot;text&quot;: the French text. In lower case where the language has it so.</extracomment>
        <translation>French</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>Goes with the word &quot;text&quot;: the Spanish text. In lower case where the language has it so.</extracomment>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>%1 text</source>
        <extracomment>Heads a column that says of each term whether it stands in the text. %1: English, French or Spanish.</extracomment>
        <translation>%1 text</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>The term stands in the text as it is. One short word, in a narrow column.</extracomment>
        <translation>exact</translation>
    </message>
    <message>
        <source>inflected</source>
        <extracomment>The term stands in the text with other endings only. One short word, in a narrow column.</extracomment>
        <translation>inflected</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>The term doesn&apos;t stand in the text. One short word, in a narrow column.</extracomment>
        <translation>absent</translation>
    </message>
    <message numerus="yes">
        <source>%1: stands in the %2 text, %n place(s)</source>
        <extracomment>For screen readers. %1: a term; %2: English, French or Spanish.</extracomment>
        <translation>
            <numerusform>%1: stands in the %2 text, %n place</numerusform>
            <numerusform>%1: stands in the %2 text, %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: stands in the %2 text inflected, %n place(s)</source>
        <extracomment>For screen readers: the term stands there with other endings only. %1: a term; %2: English, French or Spanish.</extracomment>
        <translation>
            <numerusform>%1: stands in the %2 text inflected, %n place</numerusform>
            <numerusform>%1: stands in the %2 text inflected, %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not in the %2 text</source>
        <extracomment>For screen readers. %1: a term; %2: English, French or Spanish.</extracomment>
        <translation>%1: not in the %2 text</translation>
    </message>
    <message>
        <source>Not in the %1 text</source>
        <extracomment>Of a term. %1: English, French or Spanish.</extracomment>
        <translation>Not in the %1 text</translation>
    </message>
    <message numerus="yes">
        <source>In the %1 text: %n place(s)</source>
        <extracomment>Heads the places of a term. %1: English, French or Spanish.</extracomment>
        <translation>
            <numerusform>In the %1 text: %n place</numerusform>
            <numerusform>In the %1 text: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::TermsModel</name>
    <message>
        <source>Term</source>
        <extracomment>Heads a column of the termbase&apos;s terms.</extracomment>
        <translation>Term</translation>
    </message>
</context>
<context>
    <name>iamm::TermsPane</name>
    <message>
        <source>Look up a term</source>
        <translation>Look up a term</translation>
    </message>
    <message>
        <source>Look up a term in English, French or Spanish</source>
        <translation>Look up a term in English, French or Spanish</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>The chosen term</source>
        <translation>The chosen term</translation>
    </message>
    <message>
        <source>Places of the chosen term</source>
        <translation>Places of the chosen term</translation>
    </message>
    <message>
        <source>Reading the termbase…</source>
        <translation>Reading the termbase…</translation>
    </message>
    <message>
        <source>The termbase can’t be read. The text isn’t affected. If this comes again, install the program anew.</source>
        <translation>The termbase can’t be read. The text isn’t affected. If this comes again, install the program anew.</translation>
    </message>
    <message>
        <source>No term has these words. Try the beginning of a word, in English, French or Spanish.</source>
        <translation>No term has these words. Try the beginning of a word, in English, French or Spanish.</translation>
    </message>
    <message>
        <source>Choose a term to see it in three languages, and every place where it stands.</source>
        <translation>Choose a term to see it in three languages, and every place where it stands.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: a term of the termbase, which is on the clipboard now.</extracomment>
        <translation>Copied: %1</translation>
    </message>
</context>
<context>
    <name>iamm::UnofficialBar</name>
    <message>
        <source>Unofficial translation.</source>
        <translation>Unofficial translation.</translation>
    </message>
    <message>
        <source>English Original (Ctrl+1)</source>
        <extracomment>A button: the text in English instead of the translation. Ctrl+1 is its key.</extracomment>
        <translation>English Original (Ctrl+1)</translation>
    </message>
</context>
<context>
    <name>iamm::UnplacedDialog</name>
    <message>
        <source>Passages Without a Place</source>
        <translation>Passages Without a Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>Text as it was</translation>
    </message>
    <message>
        <source>Heading as it was</source>
        <translation>Heading as it was</translation>
    </message>
    <message>
        <source>Passages without a place</source>
        <translation>Passages without a place</translation>
    </message>
    <message>
        <source>It Is &amp;Here</source>
        <translation>It Is &amp;Here</translation>
    </message>
    <message>
        <source>&amp;Attach Where I Read</source>
        <translation>&amp;Attach Where I Read</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Everything in your library has its place in this text.</source>
        <translation>Everything in your library has its place in this text.</translation>
    </message>
    <message>
        <source>The text is another edition than the one in which these were made. Go to the right place in the window and attach them there. Nothing is lost meanwhile.</source>
        <translation>The text is another edition than the one in which these were made. Go to the right place in the window and attach them there. Nothing is lost meanwhile.</translation>
    </message>
    <message>
        <source>Only what you have made yourself can be attached. Copy what is others’ to yours first.</source>
        <translation>Only what you have made yourself can be attached. Copy what is others’ to yours first.</translation>
    </message>
</context>
<context>
    <name>iamm::WindowActions</name>
    <message>
        <source>The details for support are on the clipboard.</source>
        <translation>The details for support are on the clipboard.</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;New Window</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Close Window</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>F&amp;ull Screen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Next Pane</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Previous Pane</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>Sheet of &amp;Keys</source>
        <translation>Sheet of &amp;Keys</translation>
    </message>
    <message>
        <source>&amp;Copy Details for Support</source>
        <translation>&amp;Copy Details for Support</translation>
    </message>
    <message>
        <source>&amp;About the IAMM Browser</source>
        <translation>&amp;About the IAMM Browser</translation>
    </message>
    <message>
        <source>IAMM Browser &amp;Help</source>
        <extracomment>Opens the help window.</extracomment>
        <translation>IAMM Browser &amp;Help</translation>
    </message>
</context>
</TS>
