<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar los archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se encontró el archivo.
Compruebe el nombre del archivo.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>No existe ningún archivo ni carpeta con ese nombre</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print To File ...</source>
        <translation>Imprimir a archivo…</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 es una carpeta.
Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>No se puede escribir en el archivo %1.
Elija otro nombre de archivo.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Archivo de salida:</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>iamm::AboutDialog</name>
    <message>
        <source>About the IAMM Browser</source>
        <translation>Acerca de IAMM Browser</translation>
    </message>
    <message>
        <source>IAMM Browser %1</source>
        <translation>IAMM Browser %1</translation>
    </message>
    <message>
        <source>Reads, searches and cites the Berne Initiative’s International Agenda for Migration Management, without a network.</source>
        <translation>Permite leer la Agenda Internacional para la Gestión de la Migración, de la Iniciativa de Berna, buscar en ella y citarla, sin conexión a la red.</translation>
    </message>
    <message>
        <source>Draft for the consultations of 2004. The Agenda published in 2005 differs.</source>
        <translation>Proyecto para las consultas de 2004. La Agenda publicada en 2005 es distinta.</translation>
    </message>
    <message>
        <source>The text is the Berne Initiative’s. Identifiers, and whatever the program marks as unofficial, are ours. The program is free software under the MIT licence; it uses Qt (LGPL), SQLite (public domain) and Snowball (BSD).</source>
        <translation>El texto es de la Iniciativa de Berna. Los identificadores, así como todo lo que el programa señala como no oficial, son nuestros. El programa es software libre con licencia MIT; utiliza Qt (LGPL), SQLite (dominio público) y Snowball (BSD).</translation>
    </message>
    <message>
        <source>Details for support:</source>
        <extracomment>Above details that are in English whatever the language: say so in yours.</extracomment>
        <translation>Datos para el soporte técnico (en inglés):</translation>
    </message>
</context>
<context>
    <name>iamm::BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado el</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Elementos eliminados</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>Eliminar &amp;definitivamente…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete lies here until you delete it for good.</source>
        <translation>La papelera está vacía. Lo que elimine quedará aquí hasta que lo elimine definitivamente.</translation>
    </message>
    <message>
        <source>What you have deleted lies here until you delete it for good.</source>
        <translation>Lo que ha eliminado queda aquí hasta que lo elimine definitivamente.</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n elemento?</numerusform>
            <numerusform>¿Eliminar definitivamente %n elementos?</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are gone then and can’t be brought back, except from a backup.</source>
        <translation>Su texto se perderá y solo podrá recuperarse de una copia de seguridad.</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>&amp;Eliminar definitivamente</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkActions</name>
    <message>
        <source>&amp;Bookmark This Passage</source>
        <translation>&amp;Marcador en este pasaje</translation>
    </message>
    <message>
        <source>&amp;Show Bookmarks</source>
        <translation>M&amp;ostrar los marcadores</translation>
    </message>
    <message>
        <source>There is nothing here that can be bookmarked.</source>
        <translation>Aquí no hay nada a lo que añadir un marcador.</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkCommands</name>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>&amp;Ir al pasaje</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>Nueva car&amp;peta</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mover hacia &amp;arriba</translation>
    </message>
    <message>
        <source>Move Dow&amp;n</source>
        <translation>Mover hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Dupl&amp;icate Folder</source>
        <translation>&amp;Duplicar la carpeta</translation>
    </message>
    <message>
        <source>New Bookmarks Go &amp;Here</source>
        <extracomment>Checked for the folder into which Ctrl+D puts bookmarks.</extracomment>
        <translation>Guardar a&amp;quí los marcadores nuevos</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>&amp;Move To</source>
        <translation>Mo&amp;ver a</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Sort B&amp;y</source>
        <translation>Ordena&amp;r por</translation>
    </message>
    <message>
        <source>Out of All Folders</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>My Own Order</source>
        <translation>Orden personalizado</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a folder&apos;s copy; %1 is the name of the folder.</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>C&amp;opy to Mine</source>
        <translation>Copiar a mi&amp;s marcadores</translation>
    </message>
    <message>
        <source>Makes bookmarks of your own of those that somebody else has made</source>
        <translation>Crea marcadores propios a partir de los de otra persona</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkDelegate</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nombre del marcador</translation>
    </message>
    <message>
        <source>%1, bookmarked on %2</source>
        <translation>%1, marcador del %2</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkMarks</name>
    <message>
        <source>bookmarked</source>
        <extracomment>For screen readers: hangs on a paragraph. Of several: how many.</extracomment>
        <translation>con marcador</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n marcador</numerusform>
            <numerusform>%n marcadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::BookmarksModel</name>
    <message>
        <source>tags: %1</source>
        <extracomment>For screen readers: hangs on a bookmark. %1 is one tag or several.</extracomment>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>For screen readers: what a row in the bookmarks is.</extracomment>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>new bookmarks go here</source>
        <extracomment>For screen readers: hangs on a folder.</extracomment>
        <translation>los marcadores nuevos se guardan aquí</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarksPane</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Filter the bookmarks</source>
        <translation>Filtrar los marcadores</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>There are no bookmarks yet.

To make one, press Ctrl+D at the passage that you are reading, or click in the margin beside it. Select words first to bookmark just these.</source>
        <translation>Todavía no hay marcadores.

Para crear uno, presione Ctrl+D en el pasaje que está leyendo o haga clic en el margen, junto a él. Si selecciona antes unas palabras, el marcador abarcará solo esas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n marcador</numerusform>
            <numerusform>%n marcadores</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookmark is like that.</source>
        <translation>Ningún marcador coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>iamm::ChangeWords</name>
    <message>
        <source>Add a bookmark</source>
        <translation>nuevo marcador</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n bookmark(s)</source>
        <translation>
            <numerusform>eliminación de un marcador</numerusform>
            <numerusform>eliminación de %n marcadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a bookmark</source>
        <translation>cambio de nombre de un marcador</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <extracomment>Bookmarks or folders of them: put in another order, or into another folder.</extracomment>
        <translation>
            <numerusform>traslado de un elemento</numerusform>
            <numerusform>traslado de %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %n bookmark(s)</source>
        <translation>
            <numerusform>cambio de color de un marcador</numerusform>
            <numerusform>cambio de color de %n marcadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n bookmark(s)</source>
        <translation>
            <numerusform>cambio de etiquetas de un marcador</numerusform>
            <numerusform>cambio de etiquetas de %n marcadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a folder</source>
        <translation>nueva carpeta</translation>
    </message>
    <message>
        <source>Rename a folder</source>
        <translation>cambio de nombre de una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n folder(s)</source>
        <translation>
            <numerusform>eliminación de una carpeta</numerusform>
            <numerusform>eliminación de %n carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate a folder</source>
        <translation>duplicación de una carpeta</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>nueva nota</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>modificación de una nota</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>eliminación de una nota</numerusform>
            <numerusform>eliminación de %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n note(s)</source>
        <translation>
            <numerusform>cambio de etiquetas de una nota</numerusform>
            <numerusform>cambio de etiquetas de %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %n note(s)</source>
        <translation>
            <numerusform>cambio de color de una nota</numerusform>
            <numerusform>cambio de color de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>resaltado</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>eliminación de un resaltado</numerusform>
            <numerusform>eliminación de %n resaltados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %n highlight(s)</source>
        <translation>
            <numerusform>cambio de color de un resaltado</numerusform>
            <numerusform>cambio de color de %n resaltados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n item(s) to mine</source>
        <extracomment>Notes and bookmarks that somebody else has made.</extracomment>
        <translation>
            <numerusform>copia de un elemento como propio</numerusform>
            <numerusform>copia de %n elementos como propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n item(s) to the text</source>
        <extracomment>To another place of the text, since the edition has changed.</extracomment>
        <translation>
            <numerusform>vinculación de un elemento al texto</numerusform>
            <numerusform>vinculación de %n elementos al texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s) from the bin</source>
        <translation>
            <numerusform>recuperación de un elemento de la papelera</numerusform>
            <numerusform>recuperación de %n elementos de la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good</source>
        <translation>
            <numerusform>eliminación definitiva de un elemento</numerusform>
            <numerusform>eliminación definitiva de %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge a library with %n item(s)</source>
        <translation>
            <numerusform>combinación de una biblioteca (%n elemento)</numerusform>
            <numerusform>combinación de una biblioteca (%n elementos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n note(s)</source>
        <translation>
            <numerusform>recuperación de una nota</numerusform>
            <numerusform>recuperación de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1. %2 brings it back.</source>
        <extracomment>%1 is a reference, %2 the key that undoes it.</extracomment>
        <translation>Eliminado: %1. Se recupera con %2.</translation>
    </message>
    <message>
        <source>Done: %1. %2 brings them back.</source>
        <extracomment>%1 is what was done, &quot;Delete 12 bookmarks&quot;; %2 the key that undoes it.</extracomment>
        <translation>Hecho: %1. Se deshace con %2.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1 is what was done before: &quot;Delete 12 bookmarks&quot;.</extracomment>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <extracomment>%1 is a reference: III.11.b, practice [2]</extracomment>
        <translation>Marcador añadido.</translation>
    </message>
    <message>
        <source>Bookmarked: %1</source>
        <translation>Marcador añadido: %1</translation>
    </message>
    <message>
        <source>Highlighted.</source>
        <translation>Pasaje resaltado.</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>Resaltado: %1</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>The note is saved: %1</source>
        <translation>Nota guardada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that you were writing when the program ended were saved.</source>
        <translation>
            <numerusform>Se ha guardado una nota que estaba escribiendo cuando se cerró el programa.</numerusform>
            <numerusform>Se han guardado %n notas que estaba escribiendo cuando se cerró el programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>%1 is what was done: &quot;Rename a bookmark&quot;.</extracomment>
        <translation>Hecho: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what was done: &quot;Delete 12 bookmarks&quot;.</extracomment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>restauración de una copia de seguridad</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>cambio de su nombre</translation>
    </message>
</context>
<context>
    <name>iamm::ChoiceButton</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Show only some: by colour, tag or author</source>
        <translation>Filtrar por color, etiqueta o autor</translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show only some: %1</source>
        <extracomment>For screen readers; %1 is a colour, a tag, an author, or several of them.</extracomment>
        <translation>Filtros: %1</translation>
    </message>
</context>
<context>
    <name>iamm::Colours</name>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>colour</comment>
        <extracomment>One letter that stands for the colour yellow. Each of the six colours needs another letter.</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>G</source>
        <comment>colour</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>B</source>
        <comment>colour</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>P</source>
        <comment>colour</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>O</source>
        <comment>colour</comment>
        <translation>N</translation>
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
        <translation>Lado a &amp;lado</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>The menu with a menu for each language&apos;s column of the text.</extracomment>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Column</source>
        <extracomment>Mark and caret go on to the next language&apos;s column.</extracomment>
        <translation>Ir a la columna &amp;siguiente</translation>
    </message>
    <message>
        <source>Text in &amp;English</source>
        <translation>Texto en &amp;inglés</translation>
    </message>
    <message>
        <source>Text in &amp;French</source>
        <translation>Texto en &amp;francés</translation>
    </message>
    <message>
        <source>Text in &amp;Spanish</source>
        <translation>Texto en &amp;español</translation>
    </message>
    <message>
        <source>&amp;Show This Column</source>
        <extracomment>In the menu of one language&apos;s column: whether it is there.</extracomment>
        <translation>&amp;Mostrar esta columna</translation>
    </message>
    <message>
        <source>Move to the &amp;Left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move to the &amp;Right</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
</context>
<context>
    <name>iamm::ColumnHeadings</name>
    <message>
        <source>%1 (unofficial)</source>
        <extracomment>Above a column of the text: the language&apos;s own name; its text is no official one.</extracomment>
        <translation>%1 (no oficial)</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Columna: %1</translation>
    </message>
    <message>
        <source>Move this column, or take it away</source>
        <translation>Mover esta columna o quitarla</translation>
    </message>
</context>
<context>
    <name>iamm::CommandLineReader</name>
    <message>
        <source>Say what to show: a reference or a page.</source>
        <translation>Falta indicar qué mostrar: una referencia o una página.</translation>
    </message>
    <message>
        <source>What shall be sought is missing.</source>
        <translation>Falta indicar qué buscar.</translation>
    </message>
    <message>
        <source>The command %1 takes no “%2”.</source>
        <extracomment>%1: a command, %2: what was typed after it</extracomment>
        <translation>La orden %1 no admite «%2».</translation>
    </message>
    <message>
        <source>The option %1 doesn’t belong to this command.</source>
        <extracomment>%1: an option such as --limit</extracomment>
        <translation>La opción %1 no corresponde a esta orden.</translation>
    </message>
    <message>
        <source>There is no language “%1”, only en, fr and es.</source>
        <extracomment>%1: what was typed after the option --lang</extracomment>
        <translation>No existe el idioma «%1»; solo «en», «fr» y «es».</translation>
    </message>
    <message>
        <source>There is no kind “%1”, only %2.</source>
        <extracomment>%1: what was typed after the option --kind; %2: the words that can be typed there</extracomment>
        <translation>No existe el tipo «%1»; solo %2.</translation>
    </message>
    <message>
        <source>The limit “%1” is no number above 0.</source>
        <extracomment>%1: what was typed after the option --limit</extracomment>
        <translation>El límite «%1» no es un número mayor que 0.</translation>
    </message>
    <message>
        <source>The format is missing: --format json, html or txt.</source>
        <translation>Falta el formato: --format json, html o txt.</translation>
    </message>
    <message>
        <source>There is no format “%1”, only json, html and txt.</source>
        <extracomment>%1: what was typed after the option --format</extracomment>
        <translation>No existe el formato «%1»; solo json, html y txt.</translation>
    </message>
    <message>
        <source>A command is missing: toc, show, search, term or export.</source>
        <translation>Falta una orden: toc, show, search, term o export.</translation>
    </message>
    <message>
        <source>There is no command “%1”, only toc, show, search, term and export.</source>
        <extracomment>%1: the word that was typed in place of a command</extracomment>
        <translation>No existe la orden «%1»; solo toc, show, search, term y export.</translation>
    </message>
    <message>
        <source>Say which term to look up: some of its words.</source>
        <translation>Indique el término que desea buscar con algunas de sus palabras.</translation>
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
        <translation>iamm – la Agenda Internacional para la Gestión de la Migración, proyecto de 2004

  iamm toc                          el índice, con las páginas
  iamm show REF                     una sección, un bloque, un intervalo o una página:
                                    III.11.b-2, &quot;11 b 2&quot;, &quot;EC 7&quot;, &quot;nota 4&quot;, &quot;pág. 31&quot;, III.11.b-1..3
  iamm search QUERY                 palabras, &quot;una frase&quot;, comienzos*
      --in SECTION                  solo en esta sección y en las que contiene
      --kind KIND                   solo paragraph, understanding, lead, practice, open, footnote,
                                    heading, front o title; varios, separados por comas
      --limit N                     como máximo N resultados
  iamm term WORDS                   los términos con estas palabras, en cualquier idioma, y dónde figuran
  iamm export --format json|html|txt
      --section SECTION             solo esta sección y las que contiene
      -o, --output FILE             en este archivo, no en la salida estándar

  --lang en|fr|es                   idioma del texto; varios, separados por comas
  --json                            toc, show, search y term: en formato JSON
  --content FILE                    otra base de datos de contenido, que no se verifica
  --                                lo que sigue no es una opción
  -h, --help    -v, --version

Termina con 0: hubo resultado; 1: no se encontró nada; 2: uso incorrecto, o lo pedido puede
significar varias cosas (se enumeran) o está en un idioma que no existe; 3: no se pueden abrir
o escribir los datos.
</translation>
    </message>
    <message>
        <source>The option --lang names no language in “%1”: there are en, fr and es.</source>
        <extracomment>%1: what was typed after the option --lang, such as a comma alone</extracomment>
        <translation>La opción --lang no indica ningún idioma en «%1»; los idiomas son «en», «fr» y «es».</translation>
    </message>
</context>
<context>
    <name>iamm::ContentBar</name>
    <message>
        <source>This is not the text that the program was built with. It can be read and searched, but not copied, cited, printed or exported. Install the program again; your bookmarks are safe.</source>
        <translation>Este no es el texto que acompaña al programa. Se puede leer y consultar, pero no copiar, citar, imprimir ni exportar. Vuelva a instalar el programa; sus marcadores están a salvo.</translation>
    </message>
</context>
<context>
    <name>iamm::ContentsActions</name>
    <message>
        <source>Printed &amp;Pages in the Contents</source>
        <extracomment>Switches the column with the page numbers of the printed document in the contents on and off.</extracomment>
        <translation>Núm&amp;eros de página en el índice</translation>
    </message>
</context>
<context>
    <name>iamm::ContentsModel</name>
    <message numerus="yes">
        <source>%1, %n bookmark(s)</source>
        <extracomment>For screen readers: a heading in the contents, and how many bookmarks there are below it.</extracomment>
        <translation>
            <numerusform>%1, %n marcador</numerusform>
            <numerusform>%1, %n marcadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Header of the column with the page numbers of the printed document.</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n note(s)</source>
        <extracomment>The same for notes; %1 may have the bookmarks already.</extracomment>
        <translation>
            <numerusform>%1, %n nota</numerusform>
            <numerusform>%1, %n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::ContentsPane</name>
    <message>
        <source>Filter the headings</source>
        <translation>Filtrar los títulos</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>No heading has these words.</source>
        <translation>Ningún título contiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>iamm::CopyActions</name>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <extracomment>The text in quotation marks, with its citation in parentheses.</extracomment>
        <translation>Copiar con c&amp;ita</translation>
    </message>
    <message>
        <source>Copy Citation &amp;Only</source>
        <extracomment>Where the current passage stands, as it is written in a footnote.</extracomment>
        <translation>Copiar s&amp;olo la cita</translation>
    </message>
    <message>
        <source>Copy with the Ori&amp;ginal</source>
        <extracomment>The translation, marked unofficial, and the English text after it.</extracomment>
        <translation>Copiar con el ori&amp;ginal</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <extracomment>An address such as iamm:III.11.b-2, which this program opens.</extracomment>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>%1 with all that is in it</source>
        <extracomment>A section as it is named in a message: &quot;III.11.b with all that is in it&quot;.</extracomment>
        <translation>%1 con todo su contenido</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>What was copied: &quot;III.11.b, practice [2]&quot;.</extracomment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copied with its citation: %1</source>
        <translation>Copiado con su cita: %1</translation>
    </message>
    <message>
        <source>Copied the citation alone: %1</source>
        <translation>Cita copiada: %1</translation>
    </message>
    <message>
        <source>Copied with the English original: %1</source>
        <translation>Copiado con el original inglés: %1</translation>
    </message>
    <message>
        <source>Copied the link %1</source>
        <translation>Enlace copiado: %1</translation>
    </message>
    <message>
        <source>There is nothing here that can be copied.</source>
        <translation>Aquí no hay nada que se pueda copiar.</translation>
    </message>
</context>
<context>
    <name>iamm::ExchangeActions</name>
    <message>
        <source>Save a Cop&amp;y of My Library…</source>
        <translation>Guardar una copia de &amp;mi biblioteca…</translation>
    </message>
    <message>
        <source>Your bookmarks, highlights and notes as a file: for another PC or for others</source>
        <translation>Sus marcadores, resaltados y notas en un archivo: para otro equipo o para otras personas</translation>
    </message>
    <message>
        <source>&amp;Open or Merge a Library…</source>
        <translation>A&amp;brir o combinar una biblioteca…</translation>
    </message>
    <message>
        <source>Brings in bookmarks, highlights and notes from a file</source>
        <translation>Incorpora los marcadores, resaltados y notas de un archivo</translation>
    </message>
    <message>
        <source>Save a Copy of My Library</source>
        <translation>Guardar una copia de mi biblioteca</translation>
    </message>
    <message>
        <source>Library files (*.iamm)</source>
        <translation>Archivos de biblioteca (*.iamm)</translation>
    </message>
    <message>
        <source>What was written can’t be read again. Save it on another disk.</source>
        <translation>El archivo guardado no se puede volver a leer. Guarde la copia en otro disco.</translation>
    </message>
    <message numerus="yes">
        <source>Saved and read again, %n item(s): %1</source>
        <translation>
            <numerusform>Copia guardada y comprobada, %n elemento: %1</numerusform>
            <numerusform>Copia guardada y comprobada, %n elementos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is in the copy</source>
        <translation>La copia no está completa</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be put into the file. They are safe in your library.</source>
        <translation>
            <numerusform>No se pudo incluir %n elemento en el archivo. Está a salvo en su biblioteca.</numerusform>
            <numerusform>No se pudieron incluir %n elementos en el archivo. Están a salvo en su biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or Merge a Library</source>
        <translation>Abrir o combinar una biblioteca</translation>
    </message>
    <message>
        <source>Library files (*.iamm);;All files (*)</source>
        <translation>Archivos de biblioteca (*.iamm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The file can’t be read: %1.</source>
        <extracomment>%1 is what the system says.</extracomment>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Nothing of it was taken, and your library is as it was.</source>
        <translation>No se incorporó nada y su biblioteca no ha cambiado.</translation>
    </message>
    <message>
        <source>Your Name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>How shall others who get the copy see your name? It may stay empty.</source>
        <translation>¿Qué nombre verán las personas que reciban la copia? Puede dejarlo en blanco.</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>No se guardó la copia.</translation>
    </message>
    <message>
        <source>The library was not merged.</source>
        <translation>No se combinó la biblioteca.</translation>
    </message>
    <message>
        <source>Copy not saved</source>
        <extracomment>Title of a small box, so a short one.</extracomment>
        <translation>Copia no guardada</translation>
    </message>
    <message>
        <source>Not merged</source>
        <extracomment>Title of a small box, so a short one.</extracomment>
        <translation>Sin combinar</translation>
    </message>
</context>
<context>
    <name>iamm::ExchangeWords</name>
    <message>
        <source>It is larger than a library file can be.</source>
        <translation>El archivo es más grande de lo que puede ser una biblioteca.</translation>
    </message>
    <message>
        <source>It is damaged or was cut off, or it is no library file.</source>
        <translation>El archivo está dañado o incompleto, o no es un archivo de biblioteca.</translation>
    </message>
    <message>
        <source>It has characters in it that no text has.</source>
        <translation>El archivo contiene caracteres que no son válidos en un texto.</translation>
    </message>
    <message>
        <source>It is no library file.</source>
        <translation>No es un archivo de biblioteca.</translation>
    </message>
    <message>
        <source>Another program has written it. Only files that this program has saved can be merged.</source>
        <translation>El archivo se guardó con otro programa. Solo se pueden combinar los archivos guardados con este programa.</translation>
    </message>
    <message>
        <source>A newer version of this program has written it. Open it with that version.</source>
        <translation>El archivo se guardó con una versión más reciente de este programa. Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>Something in it is not as it has to be; perhaps it was changed by hand.</source>
        <translation>Parte del contenido del archivo no es válida; quizá se modificó a mano.</translation>
    </message>
    <message>
        <source>It holds more than a library can.</source>
        <translation>El archivo contiene más de lo que puede contener una biblioteca.</translation>
    </message>
    <message>
        <source>The same item stands in it twice.</source>
        <translation>El archivo contiene dos veces el mismo elemento.</translation>
    </message>
    <message>
        <source>It does not hold as many items as it says: a part of it is missing.</source>
        <translation>El archivo no contiene tantos elementos como indica: falta una parte.</translation>
    </message>
    <message>
        <source>Reading it took too long.</source>
        <translation>La lectura del archivo tardó demasiado.</translation>
    </message>
    <message>
        <source>Found in line %1, character %2.</source>
        <extracomment>Where a file is damaged; for whoever looks after computers.</extracomment>
        <translation>Problema detectado en la línea %1, carácter %2.</translation>
    </message>
    <message>
        <source>Found at %1.</source>
        <extracomment>%1 is a path like items[3].target</extracomment>
        <translation>Problema detectado en %1.</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <extracomment>Headings in the preview of a merge; %1 is a number.</extracomment>
        <translation>Nuevos (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Modificados (%1)</translation>
    </message>
    <message>
        <source>Deleted there (%1)</source>
        <translation>Eliminados en la otra biblioteca (%1)</translation>
    </message>
    <message>
        <source>Changed here and there: both are kept (%1)</source>
        <translation>Modificados en ambas partes: se conservan las dos versiones (%1)</translation>
    </message>
    <message>
        <source>The same (%1)</source>
        <translation>Iguales (%1)</translation>
    </message>
    <message>
        <source>Can’t be taken (%1)</source>
        <translation>No se pueden incorporar (%1)</translation>
    </message>
    <message>
        <source>Here it is by somebody else.</source>
        <translation>En su biblioteca figura con otro autor.</translation>
    </message>
    <message>
        <source>Here it is something of another kind.</source>
        <translation>En su biblioteca es un elemento de otro tipo.</translation>
    </message>
    <message>
        <source>It says that it is newer than what is here, and is not.</source>
        <translation>Se presenta como más reciente que el de su biblioteca, pero no lo es.</translation>
    </message>
</context>
<context>
    <name>iamm::ExportActions</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Handed over to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The printer does not take it. Try another printer, or save a PDF.</source>
        <translation>La impresora no acepta el documento. Pruebe con otra impresora o guárdelo como PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>A kind of file in a file dialog: %1 is HTML, TXT or JSON, %2 the ending.</extracomment>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>No se guardó el archivo</translation>
    </message>
    <message>
        <source>The PDF could not be made, and nothing was saved.</source>
        <translation>No se pudo crear el PDF y no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>iamm::ExportCommand</name>
    <message>
        <source>“%1” can’t be written (%2). What was there before is as it was.</source>
        <extracomment>%1: a file name, %2: the system&apos;s reason</extracomment>
        <translation>No se puede escribir «%1» (%2). Lo que había antes sigue igual.</translation>
    </message>
</context>
<context>
    <name>iamm::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Web page (HTML), opens in word processors too</source>
        <translation>Página web (HTML); también se abre en procesadores de texto</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
</context>
<context>
    <name>iamm::FileSaving</name>
    <message>
        <source>“%1” could not be written: its folder does not exist. Choose another folder.</source>
        <translation>No se pudo escribir «%1»: su carpeta no existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be written: you may not write there. Choose another folder.</source>
        <translation>No se pudo escribir «%1»: usted no tiene permiso para escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room, or choose another disk.</source>
        <translation>No se pudo escribir «%1»: el disco está lleno. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <extracomment>%2 is what the system says, such as &quot;Input/output error&quot;.</extracomment>
        <translation>No se pudo escribir «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>iamm::FindBar</name>
    <message>
        <source>Find in text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>E&amp;xact spelling</source>
        <translation>Ortografía e&amp;xacta</translation>
    </message>
    <message>
        <source>Accents and hyphens count: “cooperation” doesn’t find “co-operation”</source>
        <translation>Los acentos y los guiones cuentan: «migracion» no encuentra «migración»</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, from the other end</source>
        <extracomment>The number of the match and how many there are; the search went on at the other end of the text.</extracomment>
        <translation>%1 de %2 (continúa desde el otro extremo)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The number of the match and how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Fin&amp;d:</source>
        <translation>&amp;Buscar:</translation>
    </message>
</context>
<context>
    <name>iamm::GoToDialog</name>
    <message>
        <source>Go to a Reference or Page</source>
        <translation>Ir a una referencia o página</translation>
    </message>
    <message>
        <source>&amp;Reference or page:</source>
        <translation>&amp;Referencia o página:</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>The button that goes to the reference that was typed.</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>p. %1: %2 – %3</source>
        <extracomment>A page, what begins on it, and its first words.</extracomment>
        <translation>pág. %1: %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A reference and the first words of what stands there.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For example III.11.b-2, CU 7, note 4 or p. 31.</source>
        <translation>Por ejemplo: III.11.b-2, EC 7, nota 4 o pág. 31.</translation>
    </message>
    <message>
        <source>There is no such place in the Agenda.</source>
        <translation>No existe ese lugar en la Agenda.</translation>
    </message>
    <message>
        <source>This can mean several places. Choose one:</source>
        <translation>Puede referirse a varios lugares. Elija uno:</translation>
    </message>
    <message>
        <source>This leads to:</source>
        <translation>Lleva a este lugar:</translation>
    </message>
    <message>
        <source>p. %1: %2</source>
        <extracomment>A page and what begins on it.</extracomment>
        <translation>pág.&#xa0;%1: %2</translation>
    </message>
</context>
<context>
    <name>iamm::HelpContents</name>
    <message>
        <source>No topic has all of these words. Try fewer words, or only how they begin.</source>
        <translation>Ningún tema contiene todas esas palabras. Pruebe con menos palabras, o solo con su comienzo.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Borrar (Esc)</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Temas de la ayuda</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n tema encontrado</numerusform>
            <numerusform>%n temas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first topic (Enter)</source>
        <translation>Abrir el primer tema (Intro)</translation>
    </message>
</context>
<context>
    <name>iamm::HelpPages</name>
    <message>
        <source>First steps</source>
        <extracomment>A part of the help&apos;s contents.</extracomment>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Read, look up and cite</source>
        <extracomment>A part of the help&apos;s contents: for officials.</extracomment>
        <translation>Leer, consultar y citar</translation>
    </message>
    <message>
        <source>Lead a meeting</source>
        <extracomment>A part of the help&apos;s contents: for facilitators.</extracomment>
        <translation>Dirigir una reunión</translation>
    </message>
    <message>
        <source>Compare wording</source>
        <extracomment>A part of the help&apos;s contents: for drafters.</extracomment>
        <translation>Comparar la redacción</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>A part of the help&apos;s contents.</extracomment>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>iamm::HelpWindow</name>
    <message>
        <source>Help – IAMM Browser</source>
        <translation>Ayuda – IAMM Browser</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>iamm::HighlightActions</name>
    <message>
        <source>&amp;Highlight…</source>
        <extracomment>Opens a list of six colours for the passage that the person reads.</extracomment>
        <translation>&amp;Resaltar…</translation>
    </message>
    <message>
        <source>&amp;Remove Highlight</source>
        <translation>&amp;Quitar el resaltado</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>There is nothing here that can be highlighted.</source>
        <translation>Aquí no hay nada que se pueda resaltar.</translation>
    </message>
    <message>
        <source>Nothing is highlighted here.</source>
        <translation>Aquí no hay nada resaltado.</translation>
    </message>
</context>
<context>
    <name>iamm::HighlightMarks</name>
    <message>
        <source>highlighted: %1</source>
        <extracomment>For screen readers: hangs on a paragraph. %1 is a colour, or several.</extracomment>
        <translation>resaltado: %1</translation>
    </message>
</context>
<context>
    <name>iamm::KeySheet</name>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>Next block, previous block</source>
        <translation>Bloque siguiente, bloque anterior</translation>
    </message>
    <message>
        <source>Next heading, previous heading</source>
        <translation>Título siguiente, título anterior</translation>
    </message>
    <message>
        <source>H, Shift+H</source>
        <translation>H, Mayús+H</translation>
    </message>
    <message>
        <source>Next link or footnote, previous one; follow it</source>
        <translation>Enlace o nota al pie siguiente, anterior; abrirlo</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab; Enter</source>
        <translation>Tab, Mayús+Tab; Intro</translation>
    </message>
    <message>
        <source>A page on, a page back</source>
        <translation>Avanzar una página, retroceder una página</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation>Espacio, Mayús+Espacio</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Unmark, and select nothing</source>
        <translation>Quitar las marcas y la selección</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryActions</name>
    <message>
        <source>Is Everything &amp;Saved?</source>
        <extracomment>Says whether all of the person&apos;s bookmarks and notes are saved, and since when.</extracomment>
        <translation>¿Está &amp;todo guardado?</translation>
    </message>
    <message>
        <source>Not everything is saved: the line above the text says why.</source>
        <translation>No todo está guardado: el mensaje situado encima del texto explica por qué.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Nothing can be saved now, and nothing is waiting to be saved.</source>
        <translation>Ahora no se puede guardar nada, y no hay nada pendiente de guardar.</translation>
    </message>
    <message>
        <source>Everything is saved. Nothing was changed since the program was started.</source>
        <translation>Todo está guardado. No hubo cambios desde que se inició el programa.</translation>
    </message>
    <message>
        <source>Everything is saved, the last change at %1.</source>
        <extracomment>%1 is a time, or a day and a time.</extracomment>
        <translation>Todo está guardado. Último cambio: %1.</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Papelera…</translation>
    </message>
    <message>
        <source>What was deleted, to bring it back</source>
        <translation>Muestra lo que se eliminó y permite recuperarlo</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Goes back to what your library was before</source>
        <translation>Vuelve al estado anterior de su biblioteca</translation>
    </message>
    <message>
        <source>Passages Without a P&amp;lace…</source>
        <extracomment>Opens a list of bookmarks and notes whose passages can&apos;t be found in this edition of the text.</extracomment>
        <translation>Pas&amp;ajes no localizados…</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryBar</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Writes the whole library, with what could not be saved, into a file of its own</source>
        <translation>Guarda toda la biblioteca en un archivo aparte, incluido lo que no se pudo guardar</translation>
    </message>
    <message>
        <source>Bookmarks and notes: message</source>
        <translation>Mensaje sobre los marcadores y las notas</translation>
    </message>
    <message>
        <source>Sh&amp;ow Folder</source>
        <extracomment>The button that shows the folder with the file of the bookmarks and notes in the system&apos;s file manager.</extracomment>
        <translation>Mostrar &amp;la carpeta</translation>
    </message>
    <message>
        <source>S&amp;ave Elsewhere…</source>
        <translation>Guardar en &amp;otro lugar…</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryClosing</name>
    <message>
        <source>Still Saving</source>
        <translation>Aún se está guardando</translation>
    </message>
    <message>
        <source>Your last changes are still being saved. The disk takes long to answer.</source>
        <translation>Sus últimos cambios aún se están guardando. El disco tarda en responder.</translation>
    </message>
    <message>
        <source>What was saved before is safe. If you close now, the changes of the last seconds may be lost.</source>
        <translation>Lo que ya se había guardado está a salvo. Si cierra ahora, pueden perderse los cambios de los últimos segundos.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Esperar</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>What was saved before is safe. If you close now, these changes are lost. The message above the text says what is in the way and lets you try again.</source>
        <translation>Lo que ya se había guardado está a salvo. Si cierra ahora, se perderán estos cambios. El mensaje situado encima del texto indica qué lo impide y permite reintentarlo.</translation>
    </message>
    <message>
        <source>&amp;Close Anyway</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Don’t Close</source>
        <translation>&amp;No cerrar</translation>
    </message>
    <message>
        <source>Your last changes could not be saved.</source>
        <translation>No se pudieron guardar sus últimos cambios.</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryWords</name>
    <message>
        <source>The file or its folder can’t be written. What was saved before is safe.</source>
        <translation>No se puede escribir en el archivo o en su carpeta. Lo que ya se había guardado está a salvo.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Make room, then try again.</source>
        <translation>El disco está lleno. Lo que ya se había guardado está a salvo. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It was changed in another window or program meanwhile. What you see now is what is saved.</source>
        <translation>Entretanto hubo cambios en otra ventana o en otro programa. Lo que ve ahora es lo que está guardado.</translation>
    </message>
    <message>
        <source>The name is too long, or has characters that can’t be saved. Choose a shorter one.</source>
        <translation>El nombre es demasiado largo o contiene caracteres que no se pueden guardar. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The disk failed. Check that it is connected, then try again.</source>
        <translation>El disco falló. Compruebe que esté conectado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, “Copy Details for Support” in the Help menu says where the log is.</source>
        <translation>Vuelva a intentarlo. Si ocurre de nuevo, «Copiar los datos para el soporte técnico», en el menú Ayuda, indica dónde está el archivo de registro.</translation>
    </message>
    <message>
        <source>This was not saved: %1.</source>
        <extracomment>%1 is what was to be done: &quot;Delete 12 bookmarks&quot;.</extracomment>
        <translation>No se pudo guardar este cambio: %1.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes were made with a newer version of this program. They are shown and left exactly as they are; to change them, use the newer version.</source>
        <translation>Sus marcadores y notas se crearon con una versión más reciente del programa. Se muestran y se dejan exactamente como están; para modificarlos, utilice esa versión más reciente.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are saved. This disk can’t keep them private: others who use this computer or get the disk can read them.</source>
        <translation>Sus marcadores y notas están guardados. Este disco no puede mantenerlos en privado: otras personas que usen este equipo u obtengan el disco pueden leerlos.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are being opened. You can read and search meanwhile.</source>
        <translation>Se están abriendo sus marcadores y notas. Mientras tanto puede leer y buscar.</translation>
    </message>
    <message>
        <source>There is no folder for your bookmarks and notes, and none could be made, so nothing new can be saved. Check that the disk is connected and that you may write there, then try again. Reading and searching work.</source>
        <translation>No hay carpeta para sus marcadores y notas y no se pudo crear, de modo que no se puede guardar nada nuevo. Compruebe que el disco está conectado y que puede escribir en él, y vuelva a intentarlo. La lectura y la búsqueda funcionan.</translation>
    </message>
    <message>
        <source>No bookmarks and notes can be saved, because their folder is write-protected. Once the folder can be written, try again. Reading and searching work.</source>
        <translation>No se pueden guardar marcadores ni notas porque su carpeta está protegida contra escritura. Cuando se pueda escribir en ella, vuelva a intentarlo. La lectura y la búsqueda funcionan.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are in use by another program and could not be opened. They are safe. Close the other program, then try again. Reading and searching work.</source>
        <translation>Otro programa está usando sus marcadores y notas y no se pudieron abrir. Están a salvo. Cierre el otro programa y vuelva a intentarlo. La lectura y la búsqueda funcionan.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes could not be opened, because the disk is full. What was saved is safe. Make room, then try again. Reading and searching work.</source>
        <translation>No se pudieron abrir sus marcadores y notas porque el disco está lleno. Lo que estaba guardado está a salvo. Libere espacio y vuelva a intentarlo. La lectura y la búsqueda funcionan.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes were made with an older version of this program and could not be prepared for this one; the disk may be full or write-protected. They are shown and left exactly as they are. Make room, then try again.</source>
        <translation>Sus marcadores y notas se crearon con una versión anterior del programa y no se pudieron preparar para esta; quizá el disco esté lleno o protegido contra escritura. Se muestran y se dejan exactamente como están. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes can be read but not changed, because their folder is write-protected. Nothing is lost. Once the folder can be written, try again.</source>
        <translation>Sus marcadores y notas se pueden leer pero no modificar, porque su carpeta está protegida contra escritura. No se ha perdido nada. Cuando se pueda escribir en ella, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes is missing or empty, and the backup could not be put in its place; the disk may be full or write-protected. The backups are safe. Make room, then try again. Reading and searching work.</source>
        <translation>El archivo de sus marcadores y notas falta o está vacío, y no se pudo poner en su lugar la copia de seguridad; quizá el disco esté lleno o protegido contra escritura. Las copias de seguridad están a salvo. Libere espacio y vuelva a intentarlo. La lectura y la búsqueda funcionan.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes holds something else, or its beginning is damaged, and it could not be replaced; the disk may be full or write-protected. It is left exactly as it is. Make room, or move it away, then try again. Reading and searching work.</source>
        <translation>El archivo de sus marcadores y notas contiene otra cosa, o su comienzo está dañado, y no se pudo sustituir; quizá el disco esté lleno o protegido contra escritura. Se deja exactamente como está. Libere espacio o mueva el archivo a otro lugar, y vuelva a intentarlo. La lectura y la búsqueda funcionan.</translation>
    </message>
    <message>
        <source>Where your bookmarks and notes should be lies a file of another program. It is left exactly as it is. Move it away, then try again. Reading and searching work.</source>
        <translation>En el lugar de sus marcadores y notas hay un archivo de otro programa. Se deja exactamente como está. Muévalo a otro lugar y vuelva a intentarlo. La lectura y la búsqueda funcionan.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes is damaged and could not be replaced; the disk may be full or write-protected. It is left exactly as it is. Make room, or move it away, then try again. Reading and searching work.</source>
        <translation>El archivo de sus marcadores y notas está dañado y no se pudo sustituir; quizá el disco esté lleno o protegido contra escritura. Se deja exactamente como está. Libere espacio o mueva el archivo a otro lugar, y vuelva a intentarlo. La lectura y la búsqueda funcionan.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes can’t be read: the right to read it is missing, or the disk fails. It is left exactly as it is. When that is put right, try again. Reading and searching work.</source>
        <translation>El archivo de sus marcadores y notas no se puede leer: falta el permiso de lectura o el disco falla. Se deja exactamente como está. Cuando se haya resuelto, vuelva a intentarlo. La lectura y la búsqueda funcionan.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your bookmarks and notes is damaged and not shown. It is left in the file; the others are safe.</source>
        <translation>
            <numerusform>%n de sus marcadores y notas está dañado y no se muestra. Permanece en el archivo; los demás están a salvo.</numerusform>
            <numerusform>%n de sus marcadores y notas están dañados y no se muestran. Permanecen en el archivo; los demás están a salvo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer one from the damaged file was kept, too.</source>
        <translation>
            <numerusform>También se ha conservado %n elemento más reciente del archivo dañado.</numerusform>
            <numerusform>También se han conservado %n elementos más recientes del archivo dañado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be an earlier version.</source>
        <translation>
            <numerusform>%n de ellos puede ser una versión anterior.</numerusform>
            <numerusform>%n de ellos pueden ser versiones anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought back.</source>
        <translation>
            <numerusform>No se pudo recuperar %n elemento.</numerusform>
            <numerusform>No se pudieron recuperar %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Look through what you did after that: it may be missing.</source>
        <translation>Revise lo que hizo después de esa fecha: puede que falte.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was missing or empty. The backup of %1 was brought back.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>El archivo de sus marcadores y notas faltaba o estaba vacío. Se ha recuperado la copia de seguridad del %1.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was damaged. It was kept as “%1”, and the backup of %2 was brought back.</source>
        <extracomment>%1 is the name of a file, %2 a date and time.</extracomment>
        <translation>El archivo de sus marcadores y notas estaba dañado. Se ha conservado como «%1» y se ha recuperado la copia de seguridad del %2.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was damaged, and there was no backup. It was kept as “%1”, and what could be read in it is here.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>El archivo de sus marcadores y notas estaba dañado y no había copia de seguridad. Se ha conservado como «%1»; aquí está lo que se pudo leer en él.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was missing or empty, and none of its backups can be read. A new, empty one was begun. The backups are left as they are, in the folder “backups” beside it.</source>
        <translation>El archivo de sus marcadores y notas faltaba o estaba vacío, y no se puede leer ninguna de sus copias de seguridad. Se ha creado uno nuevo, vacío. Las copias se dejan como están, en la carpeta «backups» junto a él.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes could not be read, and there was no backup. It was kept as “%1”, and a new, empty one was begun. If you have a copy of the file elsewhere, put it in its place.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>El archivo de sus marcadores y notas no se pudo leer y no había copia de seguridad. Se ha conservado como «%1» y se ha creado uno nuevo, vacío. Si tiene una copia del archivo en otro lugar, póngala en su sitio.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are not open. Try again when they are.</source>
        <translation>Sus marcadores y notas no están abiertos. Vuelva a intentarlo cuando lo estén.</translation>
    </message>
    <message>
        <source>Another program is using your bookmarks and notes. What was saved before is safe. Try again in a moment.</source>
        <translation>Otro programa está usando sus marcadores y notas. Lo que ya estaba guardado está a salvo. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was moved, or its disk was taken out. Put it back, then try again.</source>
        <translation>El archivo de sus marcadores y notas se ha movido, o se ha retirado su disco. Póngalo de nuevo en su sitio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes is damaged. It is being put right from its backups; then try again.</source>
        <translation>El archivo de sus marcadores y notas está dañado. Se está reparando a partir de sus copias de seguridad; después, vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>iamm::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>The menu for going to places in the document.</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Marcadores</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <extracomment>Heading in the menu of languages, above those that the interface has; the text&apos;s languages stand above it.</extracomment>
        <translation>Idioma de los menús</translation>
    </message>
</context>
<context>
    <name>iamm::MainWindow</name>
    <message>
        <source>%1 · %2 · p. %3</source>
        <extracomment>Where the person reads: identifier, heading, printed page.</extracomment>
        <translation>%1 · %2 · pág. %3</translation>
    </message>
    <message>
        <source>IAMM Browser</source>
        <translation>IAMM Browser</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>Traducción no oficial</translation>
    </message>
    <message>
        <source>IAMM Browser – text not checked</source>
        <extracomment>Title of a window whose text is not the program&apos;s own but a file that the person asked for.</extracomment>
        <translation>IAMM Browser – texto no verificado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <extracomment>The button that closes a pane; %1 is the pane&apos;s name.</extracomment>
        <translation>Cerrar «%1»</translation>
    </message>
    <message>
        <source>Detach or attach “%1”</source>
        <extracomment>The button that makes a pane a window of its own, or brings it back; %1 is the pane&apos;s name.</extracomment>
        <translation>Separar o acoplar «%1»</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Show the English original (Ctrl+1)</source>
        <translation>Mostrar el original inglés (Ctrl+1)</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>The pane with the termbase.</extracomment>
        <translation>Términos</translation>
    </message>
</context>
<context>
    <name>iamm::MergeDialog</name>
    <message>
        <source>Merge a Library</source>
        <translation>Combinar una biblioteca</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Lo que aporta el archivo</translation>
    </message>
    <message>
        <source>A library of %1, saved on %2.</source>
        <extracomment>%1 is a name, %2 a date and time.</extracomment>
        <translation>Biblioteca de %1, guardada el %2.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>Changes to what you have made yourself (%1)</source>
        <translation>Cambios en elementos creados por usted (%1)</translation>
    </message>
    <message>
        <source>Its passage is not in this text. It is kept in the list of what has no place.</source>
        <translation>Su pasaje no está en este texto. Se conservará en la lista de pasajes no localizados.</translation>
    </message>
    <message>
        <source>Nothing shows that it goes back to yours. Take it only if you know where it comes from.</source>
        <translation>Nada indica que proceda de un elemento suyo. Incorpórelo solo si sabe de dónde viene.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in it are here already.</source>
        <translation>
            <numerusform>%n de sus elementos ya está aquí.</numerusform>
            <numerusform>%n de sus elementos ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) can’t be found in this text.</source>
        <translation>
            <numerusform>%n pasaje no se encuentra en este texto.</numerusform>
            <numerusform>%n pasajes no se encuentran en este texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you choose Merge. A backup is made first, and the whole merge can be undone in one step.</source>
        <translation>No se modifica nada hasta que elija «Combinar». Antes se hace una copia de seguridad, y toda la combinación se puede deshacer en un solo paso.</translation>
    </message>
    <message>
        <source>This is my own library, from another PC</source>
        <translation>Es mi propia biblioteca, de otro equipo</translation>
    </message>
    <message>
        <source>What it holds is yours then, to be changed here as there.</source>
        <translation>El contenido pasará a ser suyo y podrá modificarlo en este equipo igual que en el otro.</translation>
    </message>
</context>
<context>
    <name>iamm::NavigationActions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next Section</source>
        <translation>Sección &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Section</source>
        <translation>Sección ante&amp;rior</translation>
    </message>
    <message>
        <source>&amp;Go to a Reference or Page…</source>
        <translation>&amp;Ir a una referencia o página…</translation>
    </message>
</context>
<context>
    <name>iamm::NoteActions</name>
    <message>
        <source>&amp;Write a Note</source>
        <translation>&amp;Escribir una nota</translation>
    </message>
    <message>
        <source>&amp;Show Notes</source>
        <translation>&amp;Mostrar las notas</translation>
    </message>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>&amp;Ir al pasaje</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>C&amp;opy to Mine</source>
        <translation>Co&amp;piar a mis notas</translation>
    </message>
    <message>
        <source>Makes a note of your own with the words of somebody else&apos;s</source>
        <translation>Crea una nota propia con el texto de la de otra persona</translation>
    </message>
    <message>
        <source>&amp;Delete Note</source>
        <translation>E&amp;liminar la nota</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Sort &amp;By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
</context>
<context>
    <name>iamm::NoteEditor</name>
    <message>
        <source>Not all of it fits into the note, or some of it is no text. What fits is there.</source>
        <translation>No cabe todo en la nota, o una parte no es texto. Se ha incluido lo que cabe.</translation>
    </message>
    <message>
        <source>Written by %1. Only they can change it.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Escrita por %1; solo esa persona puede modificarla.</translation>
    </message>
    <message>
        <source>Being saved as you type.</source>
        <translation>Se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not saved yet: it stands only on the screen. %1</source>
        <translation>Aún sin guardar: este texto solo está en la pantalla. %1</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Ir al pasaje</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write here. It is saved as you type.</source>
        <translation>Escriba aquí. Se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>E&amp;tiquetas:</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation>Color de la nota</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <source>&amp;Copy to Mine</source>
        <translation>&amp;Copiar a mis notas</translation>
    </message>
    <message>
        <source>A note without words is not kept.</source>
        <translation>Una nota sin texto no se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) left</source>
        <translation>
            <numerusform>queda %Ln byte</numerusform>
            <numerusform>quedan %Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Room in the note</source>
        <translation>Espacio restante en la nota</translation>
    </message>
</context>
<context>
    <name>iamm::NoteMarks</name>
    <message>
        <source>one note</source>
        <extracomment>For screen readers: hangs on a paragraph. Of several: how many.</extracomment>
        <translation>una nota</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::NotesModel</name>
    <message>
        <source>tags: %1</source>
        <extracomment>For screen readers: hangs on a note. %1 is one tag or several.</extracomment>
        <translation>etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>iamm::NotesPane</name>
    <message>
        <source>Place in the Text</source>
        <translation>Lugar en el texto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrar las notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>Ninguna nota coincide con el filtro.</translation>
    </message>
    <message>
        <source>There are no notes yet.

To write one, press Ctrl+Shift+N at the passage that you are reading. Select words first to write about just these.</source>
        <translation>Todavía no hay notas.

Para escribir una, presione Ctrl+Mayús+N en el pasaje que está leyendo. Si selecciona antes unas palabras, la nota se referirá solo a esas palabras.</translation>
    </message>
    <message>
        <source>There is nothing here that a note could be about.</source>
        <translation>Aquí no hay nada que anotar.</translation>
    </message>
</context>
<context>
    <name>iamm::PassageVisit</name>
    <message>
        <source>This passage can’t be found in this edition of the text. What you made there is kept.</source>
        <translation>Este pasaje no se encuentra en esta edición del texto. Lo que usted hizo en él se conserva.</translation>
    </message>
    <message>
        <source>The text has changed. Perhaps it is here: please check.</source>
        <translation>El texto ha cambiado. Quizá el pasaje esté aquí: compruébelo.</translation>
    </message>
    <message>
        <source>The text has changed since. The passage was found again here.</source>
        <translation>El texto ha cambiado desde entonces. El pasaje se ha localizado aquí.</translation>
    </message>
</context>
<context>
    <name>iamm::PlaceFinder</name>
    <message>
        <source>Nothing in the Agenda is called “%1”.</source>
        <extracomment>%1: what was typed as a reference, such as III.11.b-2</extracomment>
        <translation>En la Agenda no hay nada llamado «%1».</translation>
    </message>
    <message>
        <source>“%1” may mean several things. Ask for one of those listed.</source>
        <extracomment>%1: what was typed as a reference, such as &quot;III 4 a 1&quot;</extracomment>
        <translation>«%1» puede significar varias cosas. Pida una de las enumeradas.</translation>
    </message>
    <message>
        <source>No section of the Agenda is called “%1”. “iamm toc” lists them.</source>
        <extracomment>%1: what was typed as a section</extracomment>
        <translation>En la Agenda no hay ninguna sección llamada «%1». «iamm toc» las enumera.</translation>
    </message>
</context>
<context>
    <name>iamm::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>iamm::PrintPreview</name>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <extracomment>Title of the window; %1 is what is printed.</extracomment>
        <translation>Vista previa de impresión: %1</translation>
    </message>
</context>
<context>
    <name>iamm::Program</name>
    <message>
        <source>“iamm --help” says how it is used.</source>
        <translation>«iamm --help» explica cómo se usa.</translation>
    </message>
    <message>
        <source>The search index in “%1” can’t be read.</source>
        <translation>No se puede leer el índice de búsqueda de «%1».</translation>
    </message>
    <message>
        <source>Edition %1, revision %2</source>
        <extracomment>%1: the edition&apos;s name, %2: a number</extracomment>
        <translation>Edición %1, revisión %2</translation>
    </message>
    <message>
        <source>The Agenda’s text isn’t where it belongs. Install the program again. Looked for:
%1</source>
        <extracomment>%1: file names, one a line</extracomment>
        <translation>El texto de la Agenda no está en su lugar. Vuelva a instalar el programa. Se buscó en:
%1</translation>
    </message>
    <message>
        <source>The Agenda’s text in “%1” is not the one that came with this program: it was changed or damaged. Install the program again.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>El texto de la Agenda que contiene «%1» no es el que se entregó con este programa: fue modificado o está dañado. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The Agenda’s text can’t be read from “%1”.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>No se puede leer el texto de la Agenda en «%1».</translation>
    </message>
    <message>
        <source>This edition has no text in the language %1. It has: %2.</source>
        <extracomment>%1: a language&apos;s code, %2: codes of languages</extracomment>
        <translation>Esta edición no tiene texto en el idioma «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>Standard output can’t be written. Is the disk full?</source>
        <translation>No se puede escribir en la salida estándar. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>There is no text in the language “%1”.</source>
        <extracomment>%1: a language&apos;s code, as somebody typed it on the command line.</extracomment>
        <translation>No hay texto en el idioma «%1».</translation>
    </message>
    <message>
        <source>The termbase in “%1” can’t be read.</source>
        <translation>No se puede leer la base terminológica de «%1».</translation>
    </message>
</context>
<context>
    <name>iamm::ReaderActions</name>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find in the Text…</source>
        <translation>&amp;Buscar en el texto…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>&amp;Identifiers in the Margin</source>
        <extracomment>Switches the identifiers of practices and paragraphs in the text&apos;s margin on and off.</extracomment>
        <translation>Identificadores en el &amp;margen</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <extracomment>Switches a caret in the text on and off, to select with the keyboard.</extracomment>
        <translation>&amp;Cursor en el texto</translation>
    </message>
    <message>
        <source>Translators’ N&amp;otes</source>
        <extracomment>Switches what the translators noted on the text, below it, on and off.</extracomment>
        <translation>N&amp;otas de traducción</translation>
    </message>
</context>
<context>
    <name>iamm::ReaderPane</name>
    <message>
        <source>Agenda text</source>
        <translation>Texto de la Agenda</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Tamaño del texto: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>iamm::ReaderWords</name>
    <message>
        <source>There is no English text here.</source>
        <translation>Aquí no hay texto en inglés.</translation>
    </message>
    <message>
        <source>There is no French text here yet.</source>
        <translation>Aquí todavía no hay texto en francés.</translation>
    </message>
    <message>
        <source>There is no Spanish text here yet.</source>
        <translation>Aquí todavía no hay texto en español.</translation>
    </message>
    <message>
        <source>Draft for the consultations of 2004. The Agenda published in 2005 differs.</source>
        <translation>Proyecto para las consultas de 2004. La Agenda publicada en 2005 es distinta.</translation>
    </message>
    <message>
        <source>Search with Ctrl+K, go to a reference with Ctrl+G, bookmark a practice with Ctrl+D.</source>
        <translation>Ctrl+K para buscar, Ctrl+G para ir a una referencia, Ctrl+D para añadir un marcador.</translation>
    </message>
    <message>
        <source>Open for proposals</source>
        <extracomment>A place that the Agenda&apos;s authors left open for practices proposed at the consultations.</extracomment>
        <translation>Abierto a propuestas</translation>
    </message>
    <message>
        <source>heading level %1</source>
        <extracomment>Said by screen readers of a heading.</extracomment>
        <translation>título de nivel %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <extracomment>Said by screen readers of a footnote&apos;s mark in the text.</extracomment>
        <translation>nota %1</translation>
    </message>
    <message>
        <source>This translation is out of date: the English text has changed since.</source>
        <extracomment>Stands where a translation was made from an older English text and isn&apos;t shown.</extracomment>
        <translation>Esta traducción ya no está al día: el texto inglés ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>term</source>
        <extracomment>Said by screen readers of a marked term in the text, which leads to the termbase.</extracomment>
        <translation>término</translation>
    </message>
</context>
<context>
    <name>iamm::RecordWords</name>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>iamm::RestoreDialog</name>
    <message>
        <source>Restore a Backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The backups are being looked through…</source>
        <translation>Se están examinando las copias de seguridad…</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made after changes, at most every half hour.</source>
        <translation>Todavía no hay copias de seguridad. Se hace una después de los cambios, como máximo cada media hora.</translation>
    </message>
    <message>
        <source>Choose a backup to see what it would change.</source>
        <translation>Elija una copia para ver qué cambiaría.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one.</source>
        <translation>Esta copia está dañada. Elija otra.</translation>
    </message>
    <message>
        <source>It holds the same as your library does now.</source>
        <translation>Contiene lo mismo que su biblioteca actual.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will come back.</source>
        <extracomment>What restoring a backup does. Items are bookmarks, folders, highlights and notes.</extracomment>
        <translation>
            <numerusform>Se recuperará %n elemento.</numerusform>
            <numerusform>Se recuperarán %n elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will be again what they were then.</source>
        <extracomment>What restoring a backup does.</extracomment>
        <translation>
            <numerusform>%n elemento volverá a su estado de entonces.</numerusform>
            <numerusform>%n elementos volverán a su estado de entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that came since will go into the bin.</source>
        <extracomment>What restoring a backup does.</extracomment>
        <translation>
            <numerusform>%n elemento añadido después pasará a la papelera.</numerusform>
            <numerusform>%n elementos añadidos después pasarán a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of today is made first, and the restoring can be undone.</source>
        <translation>Antes se hace una copia de seguridad del estado actual, y la restauración se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>iamm::ResultsModel</name>
    <message numerus="yes">
        <source>%1, %n result(s)</source>
        <extracomment>For screen readers: a section, and how many results there are in it.</extracomment>
        <translation>
            <numerusform>%1, %n resultado</numerusform>
            <numerusform>%1, %n resultados</numerusform>
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
        <translation>&amp;Todo el documento</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A section to print or export: its reference and its title.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>Parte del documento</translation>
    </message>
</context>
<context>
    <name>iamm::SearchActions</name>
    <message>
        <source>&amp;Search the Agenda</source>
        <translation>Buscar en la Ag&amp;enda</translation>
    </message>
    <message>
        <source>Next Search &amp;Result</source>
        <translation>Resultado si&amp;guiente de la búsqueda</translation>
    </message>
    <message>
        <source>Previous Search Res&amp;ult</source>
        <translation>Resultado a&amp;nterior de la búsqueda</translation>
    </message>
    <message>
        <source>Return to &amp;Where I Was</source>
        <translation>&amp;Volver adonde estaba</translation>
    </message>
    <message>
        <source>To the place in the text before the search</source>
        <translation>Al lugar del texto en que estaba antes de la búsqueda</translation>
    </message>
</context>
<context>
    <name>iamm::SearchCommand</name>
    <message>
        <source>There is no word in “%1” to search for.</source>
        <extracomment>%1: what was typed to be sought</extracomment>
        <translation>En «%1» no hay ninguna palabra que buscar.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <extracomment>%1: what was typed to be sought</extracomment>
        <translation>No se encontró nada para «%1».</translation>
    </message>
</context>
<context>
    <name>iamm::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Open the result (Enter)</source>
        <translation>Abrir el resultado (Intro)</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Borrar (Esc)</translation>
    </message>
    <message>
        <source>Search the Agenda (%1)</source>
        <extracomment>Stands in the empty search field; %1 is a key such as Ctrl+K.</extracomment>
        <translation>Buscar en la Agenda (%1)</translation>
    </message>
</context>
<context>
    <name>iamm::SearchMarks</name>
    <message numerus="yes">
        <source>%n search match(es)</source>
        <extracomment>For screen readers: how often a passage has what is sought.</extracomment>
        <translation>
            <numerusform>%n coincidencia de la búsqueda</numerusform>
            <numerusform>%n coincidencias de la búsqueda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::SearchOffers</name>
    <message>
        <source>Search for the words, not the phrase</source>
        <translation>Buscar las palabras, no la frase</translation>
    </message>
    <message>
        <source>Search for “%1” alone</source>
        <translation>Buscar solo «%1»</translation>
    </message>
    <message>
        <source>Search the English text</source>
        <translation>Buscar en el texto inglés</translation>
    </message>
    <message>
        <source>Search the French text</source>
        <translation>Buscar en el texto francés</translation>
    </message>
    <message>
        <source>Search the Spanish text</source>
        <translation>Buscar en el texto español</translation>
    </message>
</context>
<context>
    <name>iamm::SearchPane</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Return to where I was</source>
        <translation>Volver adonde estaba</translation>
    </message>
    <message>
        <source>To the place in the text before the search</source>
        <translation>Al lugar del texto en que estaba antes de la búsqueda</translation>
    </message>
</context>
<context>
    <name>iamm::SearchSession</name>
    <message>
        <source>Result %1 of %2, from the other end</source>
        <translation>Resultado %1 de %2 (continúa desde el otro extremo)</translation>
    </message>
    <message>
        <source>Result %1 of %2</source>
        <translation>Resultado %1 de %2</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>Where search results in the person&apos;s own notes are listed.</extracomment>
        <translation>Mis notas</translation>
    </message>
</context>
<context>
    <name>iamm::SearchWords</name>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <extracomment>First part of &quot;65 occurrences in 54 passages, and 3 headings&quot;.</extracomment>
        <translation>
            <numerusform>%n aparición</numerusform>
            <numerusform>%n apariciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <extracomment>Second part of &quot;65 occurrences in 54 passages, and 3 headings&quot;.</extracomment>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <extracomment>Third part of &quot;65 occurrences in 54 passages, and 3 headings&quot;; also alone.</extracomment>
        <translation>
            <numerusform>%n título</numerusform>
            <numerusform>%n títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;65 occurrences&quot;, %2 is &quot;54 passages&quot;.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 in %2, and %3</source>
        <extracomment>%1 is &quot;65 occurrences&quot;, %2 is &quot;54 passages&quot;, %3 is &quot;3 headings&quot;.</extracomment>
        <translation>%1 en %2, más %3</translation>
    </message>
    <message>
        <source>The search took too long and was ended before the end of the text.</source>
        <translation>La búsqueda tardó demasiado y se interrumpió antes del final del texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) more than are listed here.</source>
        <translation>
            <numerusform>Hay %n resultado más que no figura en esta lista.</numerusform>
            <numerusform>Hay %n resultados más que no figuran en esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for %1 in the whole English text.</source>
        <extracomment>%1 is what was typed, in quotation marks.</extracomment>
        <translation>No se encontró nada para %1 en todo el texto inglés.</translation>
    </message>
    <message>
        <source>Nothing found for %1 in the whole French text.</source>
        <translation>No se encontró nada para %1 en todo el texto francés.</translation>
    </message>
    <message>
        <source>Nothing found for %1 in the whole Spanish text.</source>
        <translation>No se encontró nada para %1 en todo el texto español.</translation>
    </message>
    <message>
        <source>Searching isn’t possible: the file with the Agenda’s text (agenda.sqlite) can’t be opened. The text in this window can still be read. Install the program again, or ask whoever looks after this computer.</source>
        <translation>No es posible buscar: no se puede abrir el archivo con el texto de la Agenda (agenda.sqlite). El texto de esta ventana se puede seguir leyendo. Vuelva a instalar el programa o consulte a la persona encargada de este equipo.</translation>
    </message>
    <message>
        <source>Searching isn’t possible: the file with the Agenda’s text (agenda.sqlite) is damaged. Your bookmarks are in another file and safe. Install the program again.</source>
        <translation>No es posible buscar: el archivo con el texto de la Agenda (agenda.sqlite) está dañado. Sus marcadores están en otro archivo y a salvo. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The search failed: the file with the Agenda’s text (agenda.sqlite) can’t be read at the moment. Try again; if that doesn’t help, install the program again.</source>
        <translation>La búsqueda falló: en este momento no se puede leer el archivo con el texto de la Agenda (agenda.sqlite). Vuelva a intentarlo; si no da resultado, vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>All words are sought, with their other endings. Quotation marks find a “phrase”, an asterisk finds the beginning of a word: migra*. Spelling and accents don’t matter.</source>
        <translation>Se buscan todas las palabras, también con otras terminaciones. Las comillas encuentran una «frase»; un asterisco, el comienzo de una palabra: migra*. Las variantes ortográficas y los acentos no importan.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours</source>
        <extracomment>Of a search that found only the person&apos;s own notes, or these too.</extracomment>
        <translation>
            <numerusform>%n de sus notas</numerusform>
            <numerusform>%n de sus notas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is &quot;65 occurrences in 54 passages&quot;, %2 &quot;2 notes of yours&quot;.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Nothing found for %1 in your notes.</source>
        <translation>No se encontró nada para %1 en sus notas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What was searched, in the quotation marks of your language.</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>iamm::SettingsDialog</name>
    <message>
        <source>C&amp;itations name the document:</source>
        <translation>Nombre del &amp;documento en las citas:</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>Such as &quot;IAMM, draft [2004]&quot;.</extracomment>
        <translation>Abreviado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language of the menus:</source>
        <translation>&amp;Idioma de los menús:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>C&amp;olores:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>The language of the Agenda’s text is chosen apart from that of the menus.</source>
        <translation>El idioma del texto de la Agenda no depende del de los menús: se elige por separado.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Su &amp;nombre:</translation>
    </message>
    <message>
        <source>Your &amp;library lies in:</source>
        <translation>Su &amp;biblioteca está en:</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>For others to see</source>
        <translation>Visible para los demás</translation>
    </message>
</context>
<context>
    <name>iamm::StartError</name>
    <message>
        <source>The Agenda’s text isn’t where the program looks for it.</source>
        <translation>El texto de la Agenda no está donde el programa lo busca.</translation>
    </message>
    <message>
        <source>The file with the Agenda’s text can’t be opened: %1</source>
        <translation>No se puede abrir el archivo con el texto de la Agenda: %1</translation>
    </message>
    <message>
        <source>The file with the Agenda’s text belongs to another version of the program: %1</source>
        <translation>El archivo con el texto de la Agenda corresponde a otra versión del programa: %1</translation>
    </message>
    <message>
        <source>The file with the Agenda’s text is damaged: %1</source>
        <translation>El archivo con el texto de la Agenda está dañado: %1</translation>
    </message>
    <message>
        <source>Install the program again, or ask whoever looks after your computer to. Your bookmarks are safe: they are kept apart from the text, and nothing was changed.</source>
        <translation>Vuelva a instalar el programa o pida que lo haga a la persona encargada de su equipo. Sus marcadores están a salvo: se guardan aparte del texto, y no se modificó nada.</translation>
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
        <translation>Permite leer la Agenda Internacional para la Gestión de la Migración, de la Iniciativa de Berna, buscar en ella y citarla.</translation>
    </message>
    <message>
        <source>Says which program, edition, Qt and SQLite this is, and ends.</source>
        <translation>Indica la versión del programa, la edición y las versiones de Qt y SQLite, y termina.</translation>
    </message>
    <message>
        <source>Opens this content database instead of the program’s own.</source>
        <translation>Abre esta base de datos de contenido en lugar de la del programa.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Keeps bookmarks and settings in this folder.</source>
        <translation>Guarda los marcadores y la configuración en esta carpeta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>In the help of the command line: what may follow the program&apos;s name.</extracomment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Where to open: III.11.b-2, “CU 7”, “p. 31”, iamm:III.11.b-2.</source>
        <translation>Qué lugar abrir: III.11.b-2, «EC 7», «pág. 31», iamm:III.11.b-2.</translation>
    </message>
    <message>
        <source>Shows the text in this language: en, fr or es; several with commas (en,fr) beside each other.</source>
        <translation>Muestra el texto en este idioma: en, fr o es; varios, separados por comas (en,fr), lado a lado.</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
</context>
<context>
    <name>iamm::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Etiquetas, separadas por comas:</translation>
    </message>
    <message>
        <source>Tags that all of these have, separated by commas:</source>
        <translation>Etiquetas comunes a todos los elementos elegidos, separadas por comas:</translation>
    </message>
    <message>
        <source>At most %1 tags of at most %2 characters each, separated by commas:</source>
        <translation>Como máximo %1 etiquetas de hasta %2 caracteres cada una, separadas por comas:</translation>
    </message>
</context>
<context>
    <name>iamm::TakeOverQuestion</name>
    <message>
        <source>Your bookmarks and notes were last open on another computer and were not closed there.</source>
        <translation>Sus marcadores y notas se abrieron por última vez en otro equipo y no se cerraron en él.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes were last open on the computer “%1” and were not closed there.</source>
        <extracomment>%1 is the name of the computer.</extracomment>
        <translation>Sus marcadores y notas se abrieron por última vez en el equipo «%1» y no se cerraron en él.</translation>
    </message>
    <message>
        <source>Open on Another Computer</source>
        <translation>Abierto en otro equipo</translation>
    </message>
    <message>
        <source>&amp;Go On Here</source>
        <translation>&amp;Continuar aquí</translation>
    </message>
    <message>
        <source>&amp;Ask Next Time</source>
        <extracomment>The question comes again at the next start.</extracomment>
        <translation>&amp;Preguntar la próxima vez</translation>
    </message>
    <message>
        <source>If the program still runs there, close it there first. Otherwise go on here: what was being written there when it ended becomes a note.

Until you have chosen to go on here you can work all the same. Should both computers write meanwhile, what each has saved is kept.</source>
        <translation>Si el programa sigue abierto en ese equipo, ciérrelo primero allí. Si no, continúe aquí: lo que se estaba escribiendo allí cuando se interrumpió se convertirá en una nota.

Mientras no elija continuar aquí, puede trabajar igualmente. Si entretanto se escribe en los dos equipos, se conservará lo que se haya guardado en cada uno.</translation>
    </message>
</context>
<context>
    <name>iamm::TermActions</name>
    <message>
        <source>Look Up &amp;Term</source>
        <translation>Buscar un tér&amp;mino</translation>
    </message>
    <message>
        <source>Looks the selected words up in the termbase</source>
        <translation>Busca las palabras seleccionadas en la base terminológica</translation>
    </message>
    <message>
        <source>Mark &amp;Terms</source>
        <extracomment>Switches the quiet lines under the termbase&apos;s terms in the text on and off.</extracomment>
        <translation>Marcar los &amp;términos</translation>
    </message>
    <message>
        <source>A quiet line under the termbase’s terms in the text, which lead to them</source>
        <translation>Subraya discretamente en el texto los términos de la base terminológica, que llevan a ella</translation>
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
        <translation>La base terminológica es obra de los autores de este programa y no forma parte de la Agenda. Sus notas están en inglés.</translation>
    </message>
    <message>
        <source>A heading of the Agenda.</source>
        <translation>Título de la Agenda.</translation>
    </message>
    <message>
        <source>No source is known for the translations: they are proposed by this program’s authors.</source>
        <translation>No se conoce ninguna fuente de las traducciones: las proponen los autores de este programa.</translation>
    </message>
    <message>
        <source>Source and notes: %1</source>
        <extracomment>What the termbase notes of a term: where its words come from. %1 is in English.</extracomment>
        <translation>Fuente y notas: %1</translation>
    </message>
</context>
<context>
    <name>iamm::TermCommand</name>
    <message>
        <source>The termbase has no term with “%1”.</source>
        <extracomment>%1: what was typed to be looked up</extracomment>
        <translation>La base terminológica no contiene ningún término con «%1».</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>What the termbase notes of a term: where its words come from. %1 is in English.</extracomment>
        <translation>Nota: %1</translation>
    </message>
    <message numerus="yes">
        <source>In the text (%1): exact, %n place(s)</source>
        <extracomment>Of a term. %1: a language&apos;s code, such as &quot;en&quot;</extracomment>
        <translation>
            <numerusform>En el texto (%1): tal cual, %n lugar</numerusform>
            <numerusform>En el texto (%1): tal cual, %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the text (%1): inflected, %n place(s)</source>
        <extracomment>Of a term, which stands there with other endings only. %1: a language&apos;s code, such as &quot;en&quot;</extracomment>
        <translation>
            <numerusform>En el texto (%1): flexionado, %n lugar</numerusform>
            <numerusform>En el texto (%1): flexionado, %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>In the text (%1): absent</source>
        <extracomment>Of a term. %1: a language&apos;s code, such as &quot;en&quot;</extracomment>
        <translation>En el texto (%1): ausente</translation>
    </message>
</context>
<context>
    <name>iamm::TermMarks</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <extracomment>For screen readers: so many terms are marked in a paragraph.</extracomment>
        <translation>
            <numerusform>%n término</numerusform>
            <numerusform>%n términos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the term looked up</source>
        <extracomment>For screen readers: so often the term that is looked up stands in a paragraph.</extracomment>
        <translation>
            <numerusform>%n aparición del término buscado</numerusform>
            <numerusform>%n apariciones del término buscado</numerusform>
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
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Goes with the word &quot;text&quot;: the French text. In lower case where the language has it so.</extracomment>
        <translation>francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>Goes with the word &quot;text&quot;: the Spanish text. In lower case where the language has it so.</extracomment>
        <translation>español</translation>
    </message>
    <message>
        <source>%1 text</source>
        <extracomment>Heads a column that says of each term whether it stands in the text. %1: English, French or Spanish.</extracomment>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>The term stands in the text as it is. One short word, in a narrow column.</extracomment>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>inflected</source>
        <extracomment>The term stands in the text with other endings only. One short word, in a narrow column.</extracomment>
        <translation>flexionado</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>The term doesn&apos;t stand in the text. One short word, in a narrow column.</extracomment>
        <translation>ausente</translation>
    </message>
    <message numerus="yes">
        <source>%1: stands in the %2 text, %n place(s)</source>
        <extracomment>For screen readers. %1: a term; %2: English, French or Spanish.</extracomment>
        <translation>
            <numerusform>%1: figura en el texto %2, en %n lugar</numerusform>
            <numerusform>%1: figura en el texto %2, en %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: stands in the %2 text inflected, %n place(s)</source>
        <extracomment>For screen readers: the term stands there with other endings only. %1: a term; %2: English, French or Spanish.</extracomment>
        <translation>
            <numerusform>%1: figura en el texto %2 en una forma flexionada, en %n lugar</numerusform>
            <numerusform>%1: figura en el texto %2 en una forma flexionada, en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not in the %2 text</source>
        <extracomment>For screen readers. %1: a term; %2: English, French or Spanish.</extracomment>
        <translation>%1: no figura en el texto %2</translation>
    </message>
    <message>
        <source>Not in the %1 text</source>
        <extracomment>Of a term. %1: English, French or Spanish.</extracomment>
        <translation>No figura en el texto %1</translation>
    </message>
    <message numerus="yes">
        <source>In the %1 text: %n place(s)</source>
        <extracomment>Heads the places of a term. %1: English, French or Spanish.</extracomment>
        <translation>
            <numerusform>En el texto %1: %n lugar</numerusform>
            <numerusform>En el texto %1: %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::TermsModel</name>
    <message>
        <source>Term</source>
        <extracomment>Heads a column of the termbase&apos;s terms.</extracomment>
        <translation>Término</translation>
    </message>
</context>
<context>
    <name>iamm::TermsPane</name>
    <message>
        <source>Look up a term</source>
        <translation>Buscar un término</translation>
    </message>
    <message>
        <source>Look up a term in English, French or Spanish</source>
        <translation>Buscar un término en inglés, francés o español</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>The chosen term</source>
        <translation>El término elegido</translation>
    </message>
    <message>
        <source>Places of the chosen term</source>
        <translation>Lugares en que figura el término elegido</translation>
    </message>
    <message>
        <source>Reading the termbase…</source>
        <translation>Leyendo la base terminológica…</translation>
    </message>
    <message>
        <source>The termbase can’t be read. The text isn’t affected. If this comes again, install the program anew.</source>
        <translation>No se puede leer la base terminológica. El texto no se ve afectado. Si vuelve a ocurrir, instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>No term has these words. Try the beginning of a word, in English, French or Spanish.</source>
        <translation>Ningún término contiene estas palabras. Pruebe con el principio de una palabra, en inglés, francés o español.</translation>
    </message>
    <message>
        <source>Choose a term to see it in three languages, and every place where it stands.</source>
        <translation>Elija un término para verlo en los tres idiomas, con todos los lugares en que figura.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: a term of the termbase, which is on the clipboard now.</extracomment>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>iamm::UnofficialBar</name>
    <message>
        <source>Unofficial translation.</source>
        <translation>Traducción no oficial.</translation>
    </message>
    <message>
        <source>English Original (Ctrl+1)</source>
        <extracomment>A button: the text in English instead of the translation. Ctrl+1 is its key.</extracomment>
        <translation>Original inglés (Ctrl+1)</translation>
    </message>
</context>
<context>
    <name>iamm::UnplacedDialog</name>
    <message>
        <source>Passages Without a Place</source>
        <translation>Pasajes no localizados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>Heading as it was</source>
        <translation>Título anterior</translation>
    </message>
    <message>
        <source>Passages without a place</source>
        <translation>Pasajes no localizados</translation>
    </message>
    <message>
        <source>It Is &amp;Here</source>
        <translation>Está a&amp;quí</translation>
    </message>
    <message>
        <source>&amp;Attach Where I Read</source>
        <translation>&amp;Vincular al pasaje actual</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Everything in your library has its place in this text.</source>
        <translation>Todo lo que contiene su biblioteca está localizado en este texto.</translation>
    </message>
    <message>
        <source>The text is another edition than the one in which these were made. Go to the right place in the window and attach them there. Nothing is lost meanwhile.</source>
        <translation>Estos elementos se crearon con otra edición del texto. Vaya en la ventana al pasaje correcto y vincúlelos a él. Mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>Only what you have made yourself can be attached. Copy what is others’ to yours first.</source>
        <translation>Solo se pueden vincular los elementos creados por usted. Para vincular los de otra persona, cópielos antes como propios.</translation>
    </message>
</context>
<context>
    <name>iamm::WindowActions</name>
    <message>
        <source>The details for support are on the clipboard.</source>
        <translation>Los datos para el soporte técnico se copiaron en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>Sheet of &amp;Keys</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Copy Details for Support</source>
        <translation>&amp;Copiar los datos para el soporte técnico</translation>
    </message>
    <message>
        <source>&amp;About the IAMM Browser</source>
        <translation>Acerca &amp;de IAMM Browser</translation>
    </message>
    <message>
        <source>IAMM Browser &amp;Help</source>
        <extracomment>Opens the help window.</extracomment>
        <translation>A&amp;yuda de IAMM Browser</translation>
    </message>
</context>
</TS>
