<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ouvrir le dossier parent</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fic&amp;hiers cachés</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Vérifiez le nom du fichier.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print To File ...</source>
        <translation>Imprimer dans un fichier…</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 est un dossier.
Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Impossible d’écrire dans le fichier %1.
Choisissez un autre nom de fichier.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fichier de sortie&#xa0;:</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Page suiv</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>A key, as it stands on the keyboard.</extracomment>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>iamm::AboutDialog</name>
    <message>
        <source>About the IAMM Browser</source>
        <translation>À propos d’IAMM Browser</translation>
    </message>
    <message>
        <source>IAMM Browser %1</source>
        <translation>IAMM Browser %1</translation>
    </message>
    <message>
        <source>Reads, searches and cites the Berne Initiative’s International Agenda for Migration Management, without a network.</source>
        <translation>Permet de lire l’Agenda international pour la gestion des migrations de l’Initiative de Berne, d’y faire des recherches et de le citer, sans connexion au réseau.</translation>
    </message>
    <message>
        <source>Draft for the consultations of 2004. The Agenda published in 2005 differs.</source>
        <translation>Projet soumis aux consultations de 2004. L’Agenda publié en 2005 est différent.</translation>
    </message>
    <message>
        <source>The text is the Berne Initiative’s. Identifiers, and whatever the program marks as unofficial, are ours. The program is free software under the MIT licence; it uses Qt (LGPL), SQLite (public domain) and Snowball (BSD).</source>
        <translation>Le texte est celui de l’Initiative de Berne. Les identifiants, ainsi que tout ce que le logiciel signale comme non officiel, ont été ajoutés par les auteurs du logiciel. Ce logiciel est libre et placé sous licence MIT&#x202f;; il utilise Qt (LGPL), SQLite (domaine public) et Snowball (BSD).</translation>
    </message>
    <message>
        <source>Details for support:</source>
        <extracomment>Above details that are in English whatever the language: say so in yours.</extracomment>
        <translation>Informations pour l’assistance (en anglais)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>iamm::BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Éléments supprimés</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>Supprimer &amp;définitivement…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete lies here until you delete it for good.</source>
        <translation>La corbeille est vide. Ce que vous supprimez y reste jusqu’à ce que vous le supprimiez définitivement.</translation>
    </message>
    <message>
        <source>What you have deleted lies here until you delete it for good.</source>
        <translation>Ce que vous avez supprimé reste ici jusqu’à ce que vous le supprimiez définitivement.</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement cet élément&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement ces %n éléments&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are gone then and can’t be brought back, except from a backup.</source>
        <translation>Le texte disparaîtra et ne pourra plus être restauré, sauf à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkActions</name>
    <message>
        <source>&amp;Bookmark This Passage</source>
        <translation>&amp;Marquer ce passage d’un signet</translation>
    </message>
    <message>
        <source>&amp;Show Bookmarks</source>
        <translation>&amp;Afficher les signets</translation>
    </message>
    <message>
        <source>There is nothing here that can be bookmarked.</source>
        <translation>Il n’y a rien ici que l’on puisse marquer d’un signet.</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkCommands</name>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>A&amp;ller au passage</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>Nouveau &amp;dossier</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move Dow&amp;n</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Dupl&amp;icate Folder</source>
        <translation>Du&amp;pliquer le dossier</translation>
    </message>
    <message>
        <source>New Bookmarks Go &amp;Here</source>
        <extracomment>Checked for the folder into which Ctrl+D puts bookmarks.</extracomment>
        <translation>Ranger &amp;ici les nouveaux signets</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>&amp;Move To</source>
        <translation>Déplacer &amp;vers</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Sort B&amp;y</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Out of All Folders</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>My Own Order</source>
        <translation>Ordre personnalisé</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a folder&apos;s copy; %1 is the name of the folder.</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>C&amp;opy to Mine</source>
        <translation>C&amp;opier dans mes signets</translation>
    </message>
    <message>
        <source>Makes bookmarks of your own of those that somebody else has made</source>
        <translation>Crée vos propres signets à partir de ceux d’une autre personne</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkDelegate</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nom du signet</translation>
    </message>
    <message>
        <source>%1, bookmarked on %2</source>
        <translation>%1, signet ajouté le %2</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarkMarks</name>
    <message>
        <source>bookmarked</source>
        <extracomment>For screen readers: hangs on a paragraph. Of several: how many.</extracomment>
        <translation>marqué d’un signet</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n signet</numerusform>
            <numerusform>%n signets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::BookmarksModel</name>
    <message>
        <source>tags: %1</source>
        <extracomment>For screen readers: hangs on a bookmark. %1 is one tag or several.</extracomment>
        <translation>étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>For screen readers: what a row in the bookmarks is.</extracomment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>new bookmarks go here</source>
        <extracomment>For screen readers: hangs on a folder.</extracomment>
        <translation>dossier des nouveaux signets</translation>
    </message>
</context>
<context>
    <name>iamm::BookmarksPane</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Filter the bookmarks</source>
        <translation>Filtrer les signets</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>There are no bookmarks yet.

To make one, press Ctrl+D at the passage that you are reading, or click in the margin beside it. Select words first to bookmark just these.</source>
        <translation>Vous n’avez pas encore de signet.

Pour en ajouter un, appuyez sur Ctrl+D à l’endroit que vous lisez, ou cliquez dans la marge à côté du passage. Pour ne marquer que certains mots, sélectionnez-les d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n signet</numerusform>
            <numerusform>%n signets</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookmark is like that.</source>
        <translation>Aucun signet ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>iamm::ChangeWords</name>
    <message>
        <source>Add a bookmark</source>
        <translation>ajout d’un signet</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n bookmark(s)</source>
        <translation>
            <numerusform>suppression d’un signet</numerusform>
            <numerusform>suppression de %n signets</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a bookmark</source>
        <translation>changement du nom d’un signet</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <extracomment>Bookmarks or folders of them: put in another order, or into another folder.</extracomment>
        <translation>
            <numerusform>déplacement d’un élément</numerusform>
            <numerusform>déplacement de %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %n bookmark(s)</source>
        <translation>
            <numerusform>changement de la couleur d’un signet</numerusform>
            <numerusform>changement de la couleur de %n signets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n bookmark(s)</source>
        <translation>
            <numerusform>changement des étiquettes d’un signet</numerusform>
            <numerusform>changement des étiquettes de %n signets</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a folder</source>
        <translation>création d’un dossier</translation>
    </message>
    <message>
        <source>Rename a folder</source>
        <translation>changement du nom d’un dossier</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n folder(s)</source>
        <translation>
            <numerusform>suppression d’un dossier</numerusform>
            <numerusform>suppression de %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate a folder</source>
        <translation>duplication d’un dossier</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>ajout d’une note</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>modification d’une note</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>suppression d’une note</numerusform>
            <numerusform>suppression de %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n note(s)</source>
        <translation>
            <numerusform>changement des étiquettes d’une note</numerusform>
            <numerusform>changement des étiquettes de %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %n note(s)</source>
        <translation>
            <numerusform>changement de la couleur d’une note</numerusform>
            <numerusform>changement de la couleur de %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>surlignage</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>retrait d’un surlignage</numerusform>
            <numerusform>retrait de %n surlignages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %n highlight(s)</source>
        <translation>
            <numerusform>changement de la couleur d’un surlignage</numerusform>
            <numerusform>changement de la couleur de %n surlignages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n item(s) to mine</source>
        <extracomment>Notes and bookmarks that somebody else has made.</extracomment>
        <translation>
            <numerusform>copie à votre nom d’un élément</numerusform>
            <numerusform>copie à votre nom de %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n item(s) to the text</source>
        <extracomment>To another place of the text, since the edition has changed.</extracomment>
        <translation>
            <numerusform>rattachement d’un élément au texte</numerusform>
            <numerusform>rattachement de %n éléments au texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n item(s) from the bin</source>
        <translation>
            <numerusform>restauration d’un élément de la corbeille</numerusform>
            <numerusform>restauration de %n éléments de la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good</source>
        <translation>
            <numerusform>suppression définitive d’un élément</numerusform>
            <numerusform>suppression définitive de %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge a library with %n item(s)</source>
        <translation>
            <numerusform>fusion d’une bibliothèque (%n élément)</numerusform>
            <numerusform>fusion d’une bibliothèque (%n éléments)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n note(s)</source>
        <translation>
            <numerusform>récupération d’une note</numerusform>
            <numerusform>récupération de %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1. %2 brings it back.</source>
        <extracomment>%1 is a reference, %2 the key that undoes it.</extracomment>
        <translation>Supprimé&#xa0;: %1. %2 pour annuler.</translation>
    </message>
    <message>
        <source>Done: %1. %2 brings them back.</source>
        <extracomment>%1 is what was done, &quot;Delete 12 bookmarks&quot;; %2 the key that undoes it.</extracomment>
        <translation>Fait&#xa0;: %1. %2 pour annuler.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1 is what was done before: &quot;Delete 12 bookmarks&quot;.</extracomment>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <extracomment>%1 is a reference: III.11.b, practice [2]</extracomment>
        <translation>Signet ajouté.</translation>
    </message>
    <message>
        <source>Bookmarked: %1</source>
        <translation>Signet ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Highlighted.</source>
        <translation>Passage surligné.</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>Surligné&#xa0;: %1</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Note enregistrée.</translation>
    </message>
    <message>
        <source>The note is saved: %1</source>
        <translation>Note enregistrée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that you were writing when the program ended were saved.</source>
        <translation>
            <numerusform>Une note que vous écriviez quand le logiciel s’est arrêté a été enregistrée.</numerusform>
            <numerusform>%n notes que vous écriviez quand le logiciel s’est arrêté ont été enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>%1 is what was done: &quot;Rename a bookmark&quot;.</extracomment>
        <translation>Fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what was done: &quot;Delete 12 bookmarks&quot;.</extracomment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>changement de votre nom</translation>
    </message>
</context>
<context>
    <name>iamm::ChoiceButton</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Show only some: by colour, tag or author</source>
        <translation>Filtrer par couleur, étiquette ou auteur</translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show only some: %1</source>
        <extracomment>For screen readers; %1 is a colour, a tag, an author, or several of them.</extracomment>
        <translation>Filtres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>iamm::Colours</name>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilas</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>colour</comment>
        <extracomment>One letter that stands for the colour yellow. Each of the six colours needs another letter.</extracomment>
        <translation>J</translation>
    </message>
    <message>
        <source>G</source>
        <comment>colour</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>B</source>
        <comment>colour</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>P</source>
        <comment>colour</comment>
        <translation>R</translation>
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
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>The menu with a menu for each language&apos;s column of the text.</extracomment>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Column</source>
        <extracomment>Mark and caret go on to the next language&apos;s column.</extracomment>
        <translation>Aller à la colonne &amp;suivante</translation>
    </message>
    <message>
        <source>Text in &amp;English</source>
        <translation>Texte en &amp;anglais</translation>
    </message>
    <message>
        <source>Text in &amp;French</source>
        <translation>Texte en &amp;français</translation>
    </message>
    <message>
        <source>Text in &amp;Spanish</source>
        <translation>Texte en &amp;espagnol</translation>
    </message>
    <message>
        <source>&amp;Show This Column</source>
        <extracomment>In the menu of one language&apos;s column: whether it is there.</extracomment>
        <translation>&amp;Afficher cette colonne</translation>
    </message>
    <message>
        <source>Move to the &amp;Left</source>
        <translation>Déplacer vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move to the &amp;Right</source>
        <translation>Déplacer vers la &amp;droite</translation>
    </message>
</context>
<context>
    <name>iamm::ColumnHeadings</name>
    <message>
        <source>%1 (unofficial)</source>
        <extracomment>Above a column of the text: the language&apos;s own name; its text is no official one.</extracomment>
        <translation>%1 (non officiel)</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move this column, or take it away</source>
        <translation>Déplacer cette colonne ou la retirer</translation>
    </message>
</context>
<context>
    <name>iamm::CommandLineReader</name>
    <message>
        <source>Say what to show: a reference or a page.</source>
        <translation>Indiquez ce qu’il faut afficher&#xa0;: une référence ou une page.</translation>
    </message>
    <message>
        <source>What shall be sought is missing.</source>
        <translation>Indiquez ce qu’il faut rechercher.</translation>
    </message>
    <message>
        <source>The command %1 takes no “%2”.</source>
        <extracomment>%1: a command, %2: what was typed after it</extracomment>
        <translation>La commande %1 n’accepte pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The option %1 doesn’t belong to this command.</source>
        <extracomment>%1: an option such as --limit</extracomment>
        <translation>L’option %1 ne s’applique pas à cette commande.</translation>
    </message>
    <message>
        <source>There is no language “%1”, only en, fr and es.</source>
        <extracomment>%1: what was typed after the option --lang</extracomment>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas&#x202f;; les langues sont en, fr et es.</translation>
    </message>
    <message>
        <source>There is no kind “%1”, only %2.</source>
        <extracomment>%1: what was typed after the option --kind; %2: the words that can be typed there</extracomment>
        <translation>Le type «&#xa0;%1&#xa0;» n’existe pas&#x202f;; les types sont %2.</translation>
    </message>
    <message>
        <source>The limit “%1” is no number above 0.</source>
        <extracomment>%1: what was typed after the option --limit</extracomment>
        <translation>La limite «&#xa0;%1&#xa0;» n’est pas un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>The format is missing: --format json, html or txt.</source>
        <translation>Il manque le format&#xa0;: --format json, html ou txt.</translation>
    </message>
    <message>
        <source>There is no format “%1”, only json, html and txt.</source>
        <extracomment>%1: what was typed after the option --format</extracomment>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas&#x202f;; les formats sont json, html et txt.</translation>
    </message>
    <message>
        <source>A command is missing: toc, show, search, term or export.</source>
        <translation>Il manque une commande&#xa0;: toc, show, search, term ou export.</translation>
    </message>
    <message>
        <source>There is no command “%1”, only toc, show, search, term and export.</source>
        <extracomment>%1: the word that was typed in place of a command</extracomment>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas&#x202f;; les commandes sont toc, show, search, term et export.</translation>
    </message>
    <message>
        <source>Say which term to look up: some of its words.</source>
        <translation>Indiquez le terme à rechercher, par quelques-uns de ses mots.</translation>
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
        <translation>iamm – l’Agenda international pour la gestion des migrations, projet de 2004

  iamm toc                          la table des matières, avec les pages
  iamm show RÉF                     une section, un bloc, une suite de blocs ou une page&#xa0;:
                                    III.11.b-2, &quot;11 b 2&quot;, &quot;CU 7&quot;, &quot;note 4&quot;, &quot;p. 31&quot;, III.11.b-1..3
  iamm search REQUÊTE               des mots, &quot;une expression&quot;, des débuts*
      --in SECTION                  seulement dans cette section et dans celles qu’elle contient
      --kind TYPE                   seulement paragraph, understanding, lead, practice, open, footnote,
                                    heading, front ou title&#x202f;; plusieurs, séparés par des virgules
      --limit N                     au plus N résultats
  iamm term MOTS                    les termes avec ces mots, dans n’importe quelle langue, et où ils figurent
  iamm export --format json|html|txt
      --section SECTION             seulement cette section et celles qu’elle contient
      -o, --output FICHIER          dans ce fichier au lieu de la sortie standard

  --lang en|fr|es                   langue du texte&#x202f;; plusieurs, séparées par des virgules
  --json                            toc, show, search et term&#xa0;: en JSON
  --content FICHIER                 une autre base de données de contenu, non vérifiée
  --                                ce qui suit n’est pas une option
  -h, --help    -v, --version

Code de sortie&#xa0;: 0, trouvé&#x202f;; 1, rien trouvé&#x202f;; 2, mauvaise utilisation, ou la demande peut désigner
plusieurs passages (la liste en est donnée) ou porte sur une langue absente&#x202f;; 3, les données ne
peuvent pas être ouvertes ou écrites.
</translation>
    </message>
    <message>
        <source>The option --lang names no language in “%1”: there are en, fr and es.</source>
        <extracomment>%1: what was typed after the option --lang, such as a comma alone</extracomment>
        <translation>L’option --lang n’indique aucune langue dans «&#xa0;%1&#xa0;»&#x202f;; les langues sont en, fr et es.</translation>
    </message>
</context>
<context>
    <name>iamm::ContentBar</name>
    <message>
        <source>This is not the text that the program was built with. It can be read and searched, but not copied, cited, printed or exported. Install the program again; your bookmarks are safe.</source>
        <translation>Ce texte n’est pas celui qui accompagne le logiciel. Vous pouvez le lire et y faire des recherches, mais ni le copier, ni le citer, ni l’imprimer, ni l’exporter. Réinstallez le logiciel&#x202f;; vos signets sont intacts.</translation>
    </message>
</context>
<context>
    <name>iamm::ContentsActions</name>
    <message>
        <source>Printed &amp;Pages in the Contents</source>
        <extracomment>Switches the column with the page numbers of the printed document in the contents on and off.</extracomment>
        <translation>Numéros &amp;de page dans le sommaire</translation>
    </message>
</context>
<context>
    <name>iamm::ContentsModel</name>
    <message numerus="yes">
        <source>%1, %n bookmark(s)</source>
        <extracomment>For screen readers: a heading in the contents, and how many bookmarks there are below it.</extracomment>
        <translation>
            <numerusform>%1, %n signet</numerusform>
            <numerusform>%1, %n signets</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Header of the column with the page numbers of the printed document.</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
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
        <translation>Filtrer les titres</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>No heading has these words.</source>
        <translation>Aucun titre ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>iamm::CopyActions</name>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <extracomment>The text in quotation marks, with its citation in parentheses.</extracomment>
        <translation>Copier avec la ré&amp;férence</translation>
    </message>
    <message>
        <source>Copy Citation &amp;Only</source>
        <extracomment>Where the current passage stands, as it is written in a footnote.</extracomment>
        <translation>Copier la référence &amp;seule</translation>
    </message>
    <message>
        <source>Copy with the Ori&amp;ginal</source>
        <extracomment>The translation, marked unofficial, and the English text after it.</extracomment>
        <translation>Copier avec l’ori&amp;ginal</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <extracomment>An address such as iamm:III.11.b-2, which this program opens.</extracomment>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>%1 with all that is in it</source>
        <extracomment>A section as it is named in a message: &quot;III.11.b with all that is in it&quot;.</extracomment>
        <translation>%1 et tout son contenu</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>What was copied: &quot;III.11.b, practice [2]&quot;.</extracomment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied with its citation: %1</source>
        <translation>Copié avec la référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied the citation alone: %1</source>
        <translation>Référence seule copiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied with the English original: %1</source>
        <translation>Copié avec l’original anglais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied the link %1</source>
        <translation>Lien %1 copié</translation>
    </message>
    <message>
        <source>There is nothing here that can be copied.</source>
        <translation>Il n’y a rien ici que l’on puisse copier.</translation>
    </message>
</context>
<context>
    <name>iamm::ExchangeActions</name>
    <message>
        <source>Save a Cop&amp;y of My Library…</source>
        <translation>Enregistrer une co&amp;pie de ma bibliothèque…</translation>
    </message>
    <message>
        <source>Your bookmarks, highlights and notes as a file: for another PC or for others</source>
        <translation>Vos signets, surlignages et notes dans un fichier&#xa0;: pour un autre PC ou d’autres personnes</translation>
    </message>
    <message>
        <source>&amp;Open or Merge a Library…</source>
        <translation>&amp;Ouvrir ou fusionner une bibliothèque…</translation>
    </message>
    <message>
        <source>Brings in bookmarks, highlights and notes from a file</source>
        <translation>Reprend les signets, surlignages et notes d’un fichier</translation>
    </message>
    <message>
        <source>Save a Copy of My Library</source>
        <translation>Enregistrer une copie de ma bibliothèque</translation>
    </message>
    <message>
        <source>Library files (*.iamm)</source>
        <translation>Fichiers de bibliothèque (*.iamm)</translation>
    </message>
    <message>
        <source>What was written can’t be read again. Save it on another disk.</source>
        <translation>Ce qui a été écrit ne peut pas être relu. Enregistrez sur un autre disque.</translation>
    </message>
    <message numerus="yes">
        <source>Saved and read again, %n item(s): %1</source>
        <translation>
            <numerusform>Copie enregistrée et vérifiée, %n élément&#xa0;: %1</numerusform>
            <numerusform>Copie enregistrée et vérifiée, %n éléments&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is in the copy</source>
        <translation>La copie n’est pas complète</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be put into the file. They are safe in your library.</source>
        <translation>
            <numerusform>%n élément n’a pas pu être ajouté au fichier. Il reste intact dans votre bibliothèque.</numerusform>
            <numerusform>%n éléments n’ont pas pu être ajoutés au fichier. Ils restent intacts dans votre bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or Merge a Library</source>
        <translation>Ouvrir ou fusionner une bibliothèque</translation>
    </message>
    <message>
        <source>Library files (*.iamm);;All files (*)</source>
        <translation>Fichiers de bibliothèque (*.iamm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The file can’t be read: %1.</source>
        <extracomment>%1 is what the system says.</extracomment>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing of it was taken, and your library is as it was.</source>
        <translation>Rien n’en a été repris, et votre bibliothèque est inchangée.</translation>
    </message>
    <message>
        <source>Your Name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>How shall others who get the copy see your name? It may stay empty.</source>
        <translation>Sous quel nom les destinataires de la copie vous verront-ils&#x202f;? Ce champ peut rester vide.</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>La copie n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The library was not merged.</source>
        <translation>La bibliothèque n’a pas été fusionnée.</translation>
    </message>
    <message>
        <source>Copy not saved</source>
        <extracomment>Title of a small box, so a short one.</extracomment>
        <translation>Copie non enregistrée</translation>
    </message>
    <message>
        <source>Not merged</source>
        <extracomment>Title of a small box, so a short one.</extracomment>
        <translation>Fusion impossible</translation>
    </message>
</context>
<context>
    <name>iamm::ExchangeWords</name>
    <message>
        <source>It is larger than a library file can be.</source>
        <translation>Le fichier dépasse la taille maximale d’une bibliothèque.</translation>
    </message>
    <message>
        <source>It is damaged or was cut off, or it is no library file.</source>
        <translation>Le fichier est endommagé ou tronqué, ou ce n’est pas un fichier de bibliothèque.</translation>
    </message>
    <message>
        <source>It has characters in it that no text has.</source>
        <translation>Le fichier contient des caractères qui n’ont pas leur place dans un texte.</translation>
    </message>
    <message>
        <source>It is no library file.</source>
        <translation>Ce n’est pas un fichier de bibliothèque.</translation>
    </message>
    <message>
        <source>Another program has written it. Only files that this program has saved can be merged.</source>
        <translation>Le fichier a été écrit par un autre logiciel. Seuls les fichiers enregistrés par ce logiciel peuvent être fusionnés.</translation>
    </message>
    <message>
        <source>A newer version of this program has written it. Open it with that version.</source>
        <translation>Le fichier a été écrit par une version plus récente de ce logiciel. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>Something in it is not as it has to be; perhaps it was changed by hand.</source>
        <translation>Le contenu du fichier n’est pas conforme&#x202f;; il a peut-être été modifié à la main.</translation>
    </message>
    <message>
        <source>It holds more than a library can.</source>
        <translation>Le fichier contient plus d’éléments qu’une bibliothèque ne peut en contenir.</translation>
    </message>
    <message>
        <source>The same item stands in it twice.</source>
        <translation>Le même élément figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>It does not hold as many items as it says: a part of it is missing.</source>
        <translation>Le fichier contient moins d’éléments qu’annoncé&#xa0;: une partie manque.</translation>
    </message>
    <message>
        <source>Reading it took too long.</source>
        <translation>La lecture du fichier a pris trop de temps.</translation>
    </message>
    <message>
        <source>Found in line %1, character %2.</source>
        <extracomment>Where a file is damaged; for whoever looks after computers.</extracomment>
        <translation>Erreur à la ligne %1, caractère %2.</translation>
    </message>
    <message>
        <source>Found at %1.</source>
        <extracomment>%1 is a path like items[3].target</extracomment>
        <translation>Emplacement de l’erreur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <extracomment>Headings in the preview of a merge; %1 is a number.</extracomment>
        <translation>Nouveaux (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Modifiés (%1)</translation>
    </message>
    <message>
        <source>Deleted there (%1)</source>
        <translation>Supprimés dans l’autre bibliothèque (%1)</translation>
    </message>
    <message>
        <source>Changed here and there: both are kept (%1)</source>
        <translation>Modifiés des deux côtés&#xa0;: les deux sont conservés (%1)</translation>
    </message>
    <message>
        <source>The same (%1)</source>
        <translation>Identiques (%1)</translation>
    </message>
    <message>
        <source>Can’t be taken (%1)</source>
        <translation>Impossibles à reprendre (%1)</translation>
    </message>
    <message>
        <source>Here it is by somebody else.</source>
        <translation>Ici, l’auteur en est une autre personne.</translation>
    </message>
    <message>
        <source>Here it is something of another kind.</source>
        <translation>Ici, c’est un élément d’un autre type.</translation>
    </message>
    <message>
        <source>It says that it is newer than what is here, and is not.</source>
        <translation>Le fichier est indiqué comme plus récent que l’élément d’ici, mais ne l’est pas.</translation>
    </message>
</context>
<context>
    <name>iamm::ExportActions</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Aperçu a&amp;vant impression…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Handed over to the printer.</source>
        <translation>Document envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The printer does not take it. Try another printer, or save a PDF.</source>
        <translation>L’imprimante refuse le document. Essayez une autre imprimante ou enregistrez un fichier PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>A kind of file in a file dialog: %1 is HTML, TXT or JSON, %2 the ending.</extracomment>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>The PDF could not be made, and nothing was saved.</source>
        <translation>Le PDF n’a pas pu être créé, et rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>iamm::ExportCommand</name>
    <message>
        <source>“%1” can’t be written (%2). What was there before is as it was.</source>
        <extracomment>%1: a file name, %2: the system&apos;s reason</extracomment>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;» (%2). L’ancien contenu n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>iamm::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Web page (HTML), opens in word processors too</source>
        <translation>Page web (HTML), lisible aussi par les traitements de texte</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les logiciels</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
</context>
<context>
    <name>iamm::FileSaving</name>
    <message>
        <source>“%1” could not be written: its folder does not exist. Choose another folder.</source>
        <translation>Impossible d’enregistrer «&#xa0;%1&#xa0;»&#xa0;: le dossier n’existe pas. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” could not be written: you may not write there. Choose another folder.</source>
        <translation>Impossible d’enregistrer «&#xa0;%1&#xa0;»&#xa0;: vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Make room, or choose another disk.</source>
        <translation>Impossible d’enregistrer «&#xa0;%1&#xa0;»&#xa0;: le disque est plein. Libérez de l’espace ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <extracomment>%2 is what the system says, such as &quot;Input/output error&quot;.</extracomment>
        <translation>Impossible d’enregistrer «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>iamm::FindBar</name>
    <message>
        <source>Find in text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>E&amp;xact spelling</source>
        <translation>Orthographe e&amp;xacte</translation>
    </message>
    <message>
        <source>Accents and hyphens count: “cooperation” doesn’t find “co-operation”</source>
        <translation>Les accents et les traits d’union comptent&#xa0;: «&#xa0;cooperation&#xa0;» ne trouve pas «&#xa0;coopération&#xa0;»</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, from the other end</source>
        <extracomment>The number of the match and how many there are; the search went on at the other end of the text.</extracomment>
        <translation>%1 sur %2, reprise à l’autre extrémité du texte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The number of the match and how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Fin&amp;d:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
</context>
<context>
    <name>iamm::GoToDialog</name>
    <message>
        <source>Go to a Reference or Page</source>
        <translation>Atteindre une référence ou une page</translation>
    </message>
    <message>
        <source>&amp;Reference or page:</source>
        <translation>&amp;Référence ou page&#xa0;:</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>The button that goes to the reference that was typed.</extracomment>
        <translation>A&amp;tteindre</translation>
    </message>
    <message>
        <source>p. %1: %2 – %3</source>
        <extracomment>A page, what begins on it, and its first words.</extracomment>
        <translation>p.&#xa0;%1&#xa0;: %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A reference and the first words of what stands there.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For example III.11.b-2, CU 7, note 4 or p. 31.</source>
        <translation>Par exemple III.11.b-2, CU 7, note 4 ou p. 31.</translation>
    </message>
    <message>
        <source>There is no such place in the Agenda.</source>
        <translation>Cette référence ou cette page n’existe pas dans l’Agenda.</translation>
    </message>
    <message>
        <source>This can mean several places. Choose one:</source>
        <translation>Il peut s’agir de plusieurs passages. Choisissez-en un&#xa0;:</translation>
    </message>
    <message>
        <source>This leads to:</source>
        <translation>Passage trouvé&#xa0;:</translation>
    </message>
    <message>
        <source>p. %1: %2</source>
        <extracomment>A page and what begins on it.</extracomment>
        <translation>p.&#xa0;%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>iamm::HelpContents</name>
    <message>
        <source>No topic has all of these words. Try fewer words, or only how they begin.</source>
        <translation>Aucun sujet ne contient tous ces mots. Essayez avec moins de mots, ou seulement leur début.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Sujets de l’aide</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n sujet trouvé</numerusform>
            <numerusform>%n sujets trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first topic (Enter)</source>
        <translation>Ouvrir le premier sujet (Entrée)</translation>
    </message>
</context>
<context>
    <name>iamm::HelpPages</name>
    <message>
        <source>First steps</source>
        <extracomment>A part of the help&apos;s contents.</extracomment>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Read, look up and cite</source>
        <extracomment>A part of the help&apos;s contents: for officials.</extracomment>
        <translation>Lire, consulter et citer</translation>
    </message>
    <message>
        <source>Lead a meeting</source>
        <extracomment>A part of the help&apos;s contents: for facilitators.</extracomment>
        <translation>Animer une réunion</translation>
    </message>
    <message>
        <source>Compare wording</source>
        <extracomment>A part of the help&apos;s contents: for drafters.</extracomment>
        <translation>Comparer les formulations</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>A part of the help&apos;s contents.</extracomment>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>iamm::HelpWindow</name>
    <message>
        <source>Help – IAMM Browser</source>
        <translation>Aide – IAMM Browser</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>iamm::HighlightActions</name>
    <message>
        <source>&amp;Highlight…</source>
        <extracomment>Opens a list of six colours for the passage that the person reads.</extracomment>
        <translation>&amp;Surligner…</translation>
    </message>
    <message>
        <source>&amp;Remove Highlight</source>
        <translation>&amp;Retirer le surlignage</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>S&amp;urligner</translation>
    </message>
    <message>
        <source>There is nothing here that can be highlighted.</source>
        <translation>Il n’y a rien ici qui puisse être surligné.</translation>
    </message>
    <message>
        <source>Nothing is highlighted here.</source>
        <translation>Rien n’est surligné ici.</translation>
    </message>
</context>
<context>
    <name>iamm::HighlightMarks</name>
    <message>
        <source>highlighted: %1</source>
        <extracomment>For screen readers: hangs on a paragraph. %1 is a colour, or several.</extracomment>
        <translation>surligné&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>iamm::KeySheet</name>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Next block, previous block</source>
        <translation>Paragraphe suivant, paragraphe précédent</translation>
    </message>
    <message>
        <source>Next heading, previous heading</source>
        <translation>Titre suivant, titre précédent</translation>
    </message>
    <message>
        <source>H, Shift+H</source>
        <translation>H, Maj+H</translation>
    </message>
    <message>
        <source>Next link or footnote, previous one; follow it</source>
        <translation>Lien ou note suivant, précédent&#x202f;; suivre le lien</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab; Enter</source>
        <translation>Tab, Maj+Tab&#x202f;; Entrée</translation>
    </message>
    <message>
        <source>A page on, a page back</source>
        <translation>Page suivante, page précédente</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation>Espace, Maj+Espace</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Unmark, and select nothing</source>
        <translation>Retirer la marque et la sélection</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>iamm::KeysDialog</name>
    <message>
        <source>Sheet of Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryActions</name>
    <message>
        <source>Is Everything &amp;Saved?</source>
        <extracomment>Says whether all of the person&apos;s bookmarks and notes are saved, and since when.</extracomment>
        <translation>&amp;Tout est-il enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>Not everything is saved: the line above the text says why.</source>
        <translation>Tout n’est pas enregistré&#xa0;: la raison est indiquée au-dessus du texte.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Nothing can be saved now, and nothing is waiting to be saved.</source>
        <translation>Rien ne peut être enregistré pour le moment, et aucune modification n’est en attente.</translation>
    </message>
    <message>
        <source>Everything is saved. Nothing was changed since the program was started.</source>
        <translation>Tout est enregistré. Rien n’a été modifié depuis le démarrage du logiciel.</translation>
    </message>
    <message>
        <source>Everything is saved, the last change at %1.</source>
        <extracomment>%1 is a time, or a day and a time.</extracomment>
        <translation>Tout est enregistré. Dernière modification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>Cor&amp;beille…</translation>
    </message>
    <message>
        <source>What was deleted, to bring it back</source>
        <translation>Affiche ce qui a été supprimé, pour le restaurer</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Goes back to what your library was before</source>
        <translation>Revient à un état antérieur de votre bibliothèque</translation>
    </message>
    <message>
        <source>Passages Without a P&amp;lace…</source>
        <extracomment>Opens a list of bookmarks and notes whose passages can&apos;t be found in this edition of the text.</extracomment>
        <translation>Élé&amp;ments à rattacher au texte…</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryBar</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Writes the whole library, with what could not be saved, into a file of its own</source>
        <translation>Écrit toute la bibliothèque, avec ce qui n’a pas pu être enregistré, dans un fichier à part</translation>
    </message>
    <message>
        <source>Bookmarks and notes: message</source>
        <translation>Signets et notes&#xa0;: message</translation>
    </message>
    <message>
        <source>Sh&amp;ow Folder</source>
        <extracomment>The button that shows the folder with the file of the bookmarks and notes in the system&apos;s file manager.</extracomment>
        <translation>Afficher le d&amp;ossier</translation>
    </message>
    <message>
        <source>S&amp;ave Elsewhere…</source>
        <translation>Enregistrer a&amp;illeurs…</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryClosing</name>
    <message>
        <source>Still Saving</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>Your last changes are still being saved. The disk takes long to answer.</source>
        <translation>Vos dernières modifications sont encore en cours d’enregistrement. Le disque met du temps à répondre.</translation>
    </message>
    <message>
        <source>What was saved before is safe. If you close now, the changes of the last seconds may be lost.</source>
        <translation>Ce qui était déjà enregistré est intact. Si vous fermez maintenant, les modifications des dernières secondes risquent d’être perdues.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Attendre</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>What was saved before is safe. If you close now, these changes are lost. The message above the text says what is in the way and lets you try again.</source>
        <translation>Ce qui était déjà enregistré est intact. Si vous fermez maintenant, ces modifications seront perdues. Le message au-dessus du texte indique ce qui empêche l’enregistrement et permet de réessayer.</translation>
    </message>
    <message>
        <source>&amp;Close Anyway</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>&amp;Don’t Close</source>
        <translation>&amp;Ne pas fermer</translation>
    </message>
    <message>
        <source>Your last changes could not be saved.</source>
        <translation>Vos dernières modifications n’ont pas pu être enregistrées.</translation>
    </message>
</context>
<context>
    <name>iamm::LibraryWords</name>
    <message>
        <source>The file or its folder can’t be written. What was saved before is safe.</source>
        <translation>Il n’est pas possible d’écrire dans le fichier ou dans son dossier. Ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Make room, then try again.</source>
        <translation>Le disque est plein. Ce qui était enregistré est intact. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>It was changed in another window or program meanwhile. What you see now is what is saved.</source>
        <translation>Entre-temps, une modification a été faite dans une autre fenêtre ou un autre logiciel. Vous voyez maintenant ce qui est enregistré.</translation>
    </message>
    <message>
        <source>The name is too long, or has characters that can’t be saved. Choose a shorter one.</source>
        <translation>Le nom est trop long, ou contient des caractères qui ne peuvent pas être enregistrés. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The disk failed. Check that it is connected, then try again.</source>
        <translation>Le disque est défaillant. Vérifiez qu’il est connecté, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, “Copy Details for Support” in the Help menu says where the log is.</source>
        <translation>Réessayez. Si le problème se reproduit, «&#xa0;Copier les informations pour l’assistance&#xa0;», dans le menu Aide, indique où se trouve le journal.</translation>
    </message>
    <message>
        <source>This was not saved: %1.</source>
        <extracomment>%1 is what was to be done: &quot;Delete 12 bookmarks&quot;.</extracomment>
        <translation>Non enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes were made with a newer version of this program. They are shown and left exactly as they are; to change them, use the newer version.</source>
        <translation>Vos signets et vos notes ont été créés avec une version plus récente du logiciel. Ils sont affichés et restent tels quels&#x202f;; pour les modifier, utilisez cette version plus récente.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>un auteur anonyme</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are saved. This disk can’t keep them private: others who use this computer or get the disk can read them.</source>
        <translation>Vos signets et notes sont enregistrés. Sur ce disque, ils ne sont pas protégés&#xa0;: toute personne qui utilise cet ordinateur ou qui se procure le disque peut les lire.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are being opened. You can read and search meanwhile.</source>
        <translation>Ouverture de vos signets et notes. Vous pouvez lire et rechercher en attendant.</translation>
    </message>
    <message>
        <source>There is no folder for your bookmarks and notes, and none could be made, so nothing new can be saved. Check that the disk is connected and that you may write there, then try again. Reading and searching work.</source>
        <translation>Il n’y a pas de dossier pour vos signets et notes et il n’a pas été possible d’en créer un&#x202f;; rien de nouveau ne peut donc être enregistré. Vérifiez que le disque est connecté et que vous avez le droit d’y écrire, puis réessayez. La lecture et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>No bookmarks and notes can be saved, because their folder is write-protected. Once the folder can be written, try again. Reading and searching work.</source>
        <translation>Aucun signet ni aucune note ne peut être enregistré, car leur dossier est protégé en écriture. Quand il sera possible d’y écrire, réessayez. La lecture et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are in use by another program and could not be opened. They are safe. Close the other program, then try again. Reading and searching work.</source>
        <translation>Vos signets et notes sont utilisés par un autre logiciel et n’ont pas pu être ouverts. Ils sont intacts. Fermez l’autre logiciel, puis réessayez. La lecture et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes could not be opened, because the disk is full. What was saved is safe. Make room, then try again. Reading and searching work.</source>
        <translation>Vos signets et notes n’ont pas pu être ouverts, car le disque est plein. Ce qui était enregistré est intact. Libérez de l’espace, puis réessayez. La lecture et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes were made with an older version of this program and could not be prepared for this one; the disk may be full or write-protected. They are shown and left exactly as they are. Make room, then try again.</source>
        <translation>Vos signets et notes ont été créés avec une version plus ancienne du logiciel et n’ont pas pu être adaptés à celle-ci&#x202f;; le disque est peut-être plein ou protégé en écriture. Ils sont affichés et restent tels quels. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes can be read but not changed, because their folder is write-protected. Nothing is lost. Once the folder can be written, try again.</source>
        <translation>Vos signets et notes peuvent être lus mais pas modifiés, car leur dossier est protégé en écriture. Rien n’est perdu. Quand il sera possible d’y écrire, réessayez.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes is missing or empty, and the backup could not be put in its place; the disk may be full or write-protected. The backups are safe. Make room, then try again. Reading and searching work.</source>
        <translation>Le fichier de vos signets et notes est absent ou vide, et la sauvegarde n’a pas pu être mise à sa place&#x202f;; le disque est peut-être plein ou protégé en écriture. Les sauvegardes sont intactes. Libérez de l’espace, puis réessayez. La lecture et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes holds something else, or its beginning is damaged, and it could not be replaced; the disk may be full or write-protected. It is left exactly as it is. Make room, or move it away, then try again. Reading and searching work.</source>
        <translation>Le fichier de vos signets et notes contient autre chose, ou son début est endommagé, et il n’a pas pu être remplacé&#x202f;; le disque est peut-être plein ou protégé en écriture. Il reste tel quel. Libérez de l’espace ou déplacez-le, puis réessayez. La lecture et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>Where your bookmarks and notes should be lies a file of another program. It is left exactly as it is. Move it away, then try again. Reading and searching work.</source>
        <translation>À la place de vos signets et notes se trouve un fichier d’un autre logiciel. Il reste tel quel. Déplacez-le, puis réessayez. La lecture et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes is damaged and could not be replaced; the disk may be full or write-protected. It is left exactly as it is. Make room, or move it away, then try again. Reading and searching work.</source>
        <translation>Le fichier de vos signets et notes est endommagé et n’a pas pu être remplacé&#x202f;; le disque est peut-être plein ou protégé en écriture. Il reste tel quel. Libérez de l’espace ou déplacez-le, puis réessayez. La lecture et la recherche fonctionnent.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes can’t be read: the right to read it is missing, or the disk fails. It is left exactly as it is. When that is put right, try again. Reading and searching work.</source>
        <translation>Le fichier de vos signets et notes ne peut pas être lu&#xa0;: vous n’en avez pas le droit, ou le disque est défaillant. Il reste tel quel. Une fois le problème réglé, réessayez. La lecture et la recherche fonctionnent.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your bookmarks and notes is damaged and not shown. It is left in the file; the others are safe.</source>
        <translation>
            <numerusform>Un de vos signets ou notes est endommagé et n’est pas affiché. Il reste dans le fichier&#x202f;; les autres sont intacts.</numerusform>
            <numerusform>%n de vos signets et notes sont endommagés et ne sont pas affichés. Ils restent dans le fichier&#x202f;; les autres sont intacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer one from the damaged file was kept, too.</source>
        <translation>
            <numerusform>%n élément plus récent du fichier endommagé a aussi été conservé.</numerusform>
            <numerusform>%n éléments plus récents du fichier endommagé ont aussi été conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be an earlier version.</source>
        <translation>
            <numerusform>L’un d’entre eux est peut-être une version antérieure.</numerusform>
            <numerusform>%n d’entre eux sont peut-être des versions antérieures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought back.</source>
        <translation>
            <numerusform>%n élément n’a pas pu être récupéré.</numerusform>
            <numerusform>%n éléments n’ont pas pu être récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Look through what you did after that: it may be missing.</source>
        <translation>Vérifiez ce que vous avez fait depuis&#xa0;: une partie peut manquer.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was missing or empty. The backup of %1 was brought back.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Le fichier de vos signets et notes était absent ou vide. La sauvegarde du %1 a été restaurée.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was damaged. It was kept as “%1”, and the backup of %2 was brought back.</source>
        <extracomment>%1 is the name of a file, %2 a date and time.</extracomment>
        <translation>Le fichier de vos signets et notes était endommagé. Il a été conservé sous le nom «&#xa0;%1&#xa0;», et la sauvegarde du %2 a été restaurée.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was damaged, and there was no backup. It was kept as “%1”, and what could be read in it is here.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Le fichier de vos signets et notes était endommagé, et il n’y avait pas de sauvegarde. Il a été conservé sous le nom «&#xa0;%1&#xa0;», et ce qui pouvait encore y être lu a été récupéré.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was missing or empty, and none of its backups can be read. A new, empty one was begun. The backups are left as they are, in the folder “backups” beside it.</source>
        <translation>Le fichier de vos signets et notes était absent ou vide, et aucune de ses sauvegardes ne peut être lue. Un nouveau fichier vide a été créé. Les sauvegardes restent telles quelles, dans le dossier «&#xa0;backups&#xa0;» situé au même endroit.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes could not be read, and there was no backup. It was kept as “%1”, and a new, empty one was begun. If you have a copy of the file elsewhere, put it in its place.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Le fichier de vos signets et notes n’a pas pu être lu, et il n’y avait pas de sauvegarde. Il a été conservé sous le nom «&#xa0;%1&#xa0;», et un nouveau fichier vide a été créé. Si vous avez une copie du fichier ailleurs, mettez-la à sa place.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes are not open. Try again when they are.</source>
        <translation>Vos signets et notes ne sont pas ouverts. Réessayez quand ils le seront.</translation>
    </message>
    <message>
        <source>Another program is using your bookmarks and notes. What was saved before is safe. Try again in a moment.</source>
        <translation>Un autre logiciel utilise vos signets et notes. Ce qui était déjà enregistré est intact. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes was moved, or its disk was taken out. Put it back, then try again.</source>
        <translation>Le fichier de vos signets et notes a été déplacé, ou son disque a été retiré. Remettez-le en place, puis réessayez.</translation>
    </message>
    <message>
        <source>The file of your bookmarks and notes is damaged. It is being put right from its backups; then try again.</source>
        <translation>Le fichier de vos signets et notes est endommagé. Sa réparation à partir des sauvegardes est en cours&#x202f;; réessayez ensuite.</translation>
    </message>
</context>
<context>
    <name>iamm::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Volets</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>The menu for going to places in the document.</extracomment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Signets</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <extracomment>Heading in the menu of languages, above those that the interface has; the text&apos;s languages stand above it.</extracomment>
        <translation>Langue des menus</translation>
    </message>
</context>
<context>
    <name>iamm::MainWindow</name>
    <message>
        <source>%1 · %2 · p. %3</source>
        <extracomment>Where the person reads: identifier, heading, printed page.</extracomment>
        <translation>%1 · %2 · p.&#xa0;%3</translation>
    </message>
    <message>
        <source>IAMM Browser</source>
        <translation>IAMM Browser</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>Traduction non officielle</translation>
    </message>
    <message>
        <source>IAMM Browser – text not checked</source>
        <extracomment>Title of a window whose text is not the program&apos;s own but a file that the person asked for.</extracomment>
        <translation>IAMM Browser – texte non vérifié</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <extracomment>The button that closes a pane; %1 is the pane&apos;s name.</extracomment>
        <translation>Fermer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Detach or attach “%1”</source>
        <extracomment>The button that makes a pane a window of its own, or brings it back; %1 is the pane&apos;s name.</extracomment>
        <translation>Détacher ou rattacher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Show the English original (Ctrl+1)</source>
        <translation>Afficher l’original anglais (Ctrl+1)</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>The pane with the termbase.</extracomment>
        <translation>Termes</translation>
    </message>
</context>
<context>
    <name>iamm::MergeDialog</name>
    <message>
        <source>Merge a Library</source>
        <translation>Fusionner une bibliothèque</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>A library of %1, saved on %2.</source>
        <extracomment>%1 is a name, %2 a date and time.</extracomment>
        <translation>Bibliothèque enregistrée par %1 le %2.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Changes to what you have made yourself (%1)</source>
        <translation>Modifications de vos propres éléments (%1)</translation>
    </message>
    <message>
        <source>Its passage is not in this text. It is kept in the list of what has no place.</source>
        <translation>Son passage ne figure pas dans ce texte. L’élément est conservé dans la liste «&#xa0;Éléments à rattacher au texte&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing shows that it goes back to yours. Take it only if you know where it comes from.</source>
        <translation>Rien n’indique que cette modification parte de votre version. Ne la reprenez que si vous savez d’où elle vient.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Le fichier n’apporte rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in it are here already.</source>
        <translation>
            <numerusform>%n élément du fichier est déjà présent.</numerusform>
            <numerusform>%n éléments du fichier sont déjà présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) can’t be found in this text.</source>
        <translation>
            <numerusform>%n passage est introuvable dans ce texte.</numerusform>
            <numerusform>%n passages sont introuvables dans ce texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you choose Merge. A backup is made first, and the whole merge can be undone in one step.</source>
        <translation>Rien n’est modifié tant que vous n’avez pas choisi «&#xa0;Fusionner&#xa0;». Une sauvegarde est faite d’abord, et toute la fusion peut être annulée en une seule fois.</translation>
    </message>
    <message>
        <source>This is my own library, from another PC</source>
        <translation>Il s’agit de ma propre bibliothèque, venue d’un autre PC</translation>
    </message>
    <message>
        <source>What it holds is yours then, to be changed here as there.</source>
        <translation>Son contenu sera alors considéré comme le vôtre et pourra être modifié ici comme là-bas.</translation>
    </message>
</context>
<context>
    <name>iamm::NavigationActions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>&amp;Next Section</source>
        <translation>Section &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Section</source>
        <translation>Section &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Go to a Reference or Page…</source>
        <translation>Attein&amp;dre une référence ou une page…</translation>
    </message>
</context>
<context>
    <name>iamm::NoteActions</name>
    <message>
        <source>&amp;Write a Note</source>
        <translation>&amp;Écrire une note</translation>
    </message>
    <message>
        <source>&amp;Show Notes</source>
        <translation>&amp;Afficher les notes</translation>
    </message>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>A&amp;ller au passage</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>C&amp;opy to Mine</source>
        <translation>C&amp;opier dans mes notes</translation>
    </message>
    <message>
        <source>Makes a note of your own with the words of somebody else&apos;s</source>
        <translation>Crée votre propre note avec le texte de celle d’une autre personne</translation>
    </message>
    <message>
        <source>&amp;Delete Note</source>
        <translation>S&amp;upprimer la note</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Sort &amp;By</source>
        <translation>&amp;Trier par</translation>
    </message>
</context>
<context>
    <name>iamm::NoteEditor</name>
    <message>
        <source>Not all of it fits into the note, or some of it is no text. What fits is there.</source>
        <translation>Tout n’a pas pu être mis dans la note&#xa0;: la place manque, ou une partie n’est pas du texte. Ce qui pouvait l’être y figure.</translation>
    </message>
    <message>
        <source>Written by %1. Only they can change it.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Écrite par %1. Seul son auteur peut la modifier.</translation>
    </message>
    <message>
        <source>Being saved as you type.</source>
        <translation>Enregistrement au fil de la saisie.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Not saved yet: it stands only on the screen. %1</source>
        <translation>Pas encore enregistré&#xa0;: ce texte n’existe qu’à l’écran. %1</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Aller au passage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write here. It is saved as you type.</source>
        <translation>Écrivez ici. Tout est enregistré au fil de la saisie.</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>É&amp;tiquettes&#xa0;:</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation>Couleur de la note</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>&amp;Copy to Mine</source>
        <translation>Co&amp;pier dans mes notes</translation>
    </message>
    <message>
        <source>A note without words is not kept.</source>
        <translation>Une note sans texte n’est pas conservée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) left</source>
        <translation>
            <numerusform>%Ln octet restant</numerusform>
            <numerusform>%Ln octets restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Room in the note</source>
        <translation>Place restante dans la note</translation>
    </message>
</context>
<context>
    <name>iamm::NoteMarks</name>
    <message>
        <source>one note</source>
        <extracomment>For screen readers: hangs on a paragraph. Of several: how many.</extracomment>
        <translation>une note</translation>
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
        <translation>étiquettes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>iamm::NotesPane</name>
    <message>
        <source>Place in the Text</source>
        <translation>Position dans le texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>Aucune note ne correspond au filtre.</translation>
    </message>
    <message>
        <source>There are no notes yet.

To write one, press Ctrl+Shift+N at the passage that you are reading. Select words first to write about just these.</source>
        <translation>Vous n’avez pas encore de note.

Pour en écrire une, appuyez sur Ctrl+Maj+N à l’endroit que vous lisez. Pour n’annoter que certains mots, sélectionnez-les d’abord.</translation>
    </message>
    <message>
        <source>There is nothing here that a note could be about.</source>
        <translation>Il n’y a rien ici à annoter.</translation>
    </message>
</context>
<context>
    <name>iamm::PassageVisit</name>
    <message>
        <source>This passage can’t be found in this edition of the text. What you made there is kept.</source>
        <translation>Ce passage est introuvable dans cette édition du texte. Ce que vous y avez fait est conservé.</translation>
    </message>
    <message>
        <source>The text has changed. Perhaps it is here: please check.</source>
        <translation>Le texte a changé. C’est peut-être ici&#xa0;: veuillez vérifier.</translation>
    </message>
    <message>
        <source>The text has changed since. The passage was found again here.</source>
        <translation>Le texte a changé depuis. Le passage a été retrouvé ici.</translation>
    </message>
</context>
<context>
    <name>iamm::PlaceFinder</name>
    <message>
        <source>Nothing in the Agenda is called “%1”.</source>
        <extracomment>%1: what was typed as a reference, such as III.11.b-2</extracomment>
        <translation>Rien dans l’Agenda ne porte la référence «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” may mean several things. Ask for one of those listed.</source>
        <extracomment>%1: what was typed as a reference, such as &quot;III 4 a 1&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs passages. Indiquez l’un de ceux de la liste.</translation>
    </message>
    <message>
        <source>No section of the Agenda is called “%1”. “iamm toc” lists them.</source>
        <extracomment>%1: what was typed as a section</extracomment>
        <translation>Aucune section de l’Agenda ne porte la référence «&#xa0;%1&#xa0;». «&#xa0;iamm toc&#xa0;» en donne la liste.</translation>
    </message>
</context>
<context>
    <name>iamm::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Aperçu a&amp;vant impression…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>iamm::PrintPreview</name>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
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
        <translation>Aperçu avant impression&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>iamm::Program</name>
    <message>
        <source>“iamm --help” says how it is used.</source>
        <translation>«&#xa0;iamm --help&#xa0;» affiche le mode d’emploi.</translation>
    </message>
    <message>
        <source>The search index in “%1” can’t be read.</source>
        <translation>L’index de recherche de «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Edition %1, revision %2</source>
        <extracomment>%1: the edition&apos;s name, %2: a number</extracomment>
        <translation>Édition %1, révision %2</translation>
    </message>
    <message>
        <source>The Agenda’s text isn’t where it belongs. Install the program again. Looked for:
%1</source>
        <extracomment>%1: file names, one a line</extracomment>
        <translation>Le texte de l’Agenda n’est pas à sa place. Réinstallez le logiciel. Emplacements examinés&#xa0;:
%1</translation>
    </message>
    <message>
        <source>The Agenda’s text in “%1” is not the one that came with this program: it was changed or damaged. Install the program again.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>Le texte de l’Agenda dans «&#xa0;%1&#xa0;» n’est pas celui fourni avec ce logiciel&#xa0;: il a été modifié ou endommagé. Réinstallez le logiciel.</translation>
    </message>
    <message>
        <source>The Agenda’s text can’t be read from “%1”.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>Impossible de lire le texte de l’Agenda dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This edition has no text in the language %1. It has: %2.</source>
        <extracomment>%1: a language&apos;s code, %2: codes of languages</extracomment>
        <translation>Cette édition ne contient pas de texte dans la langue %1. Elle contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Standard output can’t be written. Is the disk full?</source>
        <translation>Impossible d’écrire sur la sortie standard. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>There is no text in the language “%1”.</source>
        <extracomment>%1: a language&apos;s code, as somebody typed it on the command line.</extracomment>
        <translation>Il n’y a pas de texte dans la langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The termbase in “%1” can’t be read.</source>
        <translation>La base terminologique contenue dans «&#xa0;%1&#xa0;» ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>iamm::ReaderActions</name>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find in the Text…</source>
        <translation>Rechercher dans le te&amp;xte…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Occurrence suivante</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Taille &amp;normale du texte</translation>
    </message>
    <message>
        <source>&amp;Identifiers in the Margin</source>
        <extracomment>Switches the identifiers of practices and paragraphs in the text&apos;s margin on and off.</extracomment>
        <translation>&amp;Identifiants dans la marge</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <extracomment>Switches a caret in the text on and off, to select with the keyboard.</extracomment>
        <translation>&amp;Curseur dans le texte</translation>
    </message>
    <message>
        <source>Translators’ N&amp;otes</source>
        <extracomment>Switches what the translators noted on the text, below it, on and off.</extracomment>
        <translation>N&amp;otes de traduction</translation>
    </message>
</context>
<context>
    <name>iamm::ReaderPane</name>
    <message>
        <source>Agenda text</source>
        <translation>Texte de l’Agenda</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Taille du texte&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>iamm::ReaderWords</name>
    <message>
        <source>There is no English text here.</source>
        <translation>Il n’y a pas de texte anglais ici.</translation>
    </message>
    <message>
        <source>There is no French text here yet.</source>
        <translation>Il n’y a pas encore de texte français ici.</translation>
    </message>
    <message>
        <source>There is no Spanish text here yet.</source>
        <translation>Il n’y a pas encore de texte espagnol ici.</translation>
    </message>
    <message>
        <source>Draft for the consultations of 2004. The Agenda published in 2005 differs.</source>
        <translation>Projet soumis aux consultations de 2004. L’Agenda publié en 2005 est différent.</translation>
    </message>
    <message>
        <source>Search with Ctrl+K, go to a reference with Ctrl+G, bookmark a practice with Ctrl+D.</source>
        <translation>Ctrl+K pour rechercher, Ctrl+G pour atteindre une référence, Ctrl+D pour marquer une pratique d’un signet.</translation>
    </message>
    <message>
        <source>Open for proposals</source>
        <extracomment>A place that the Agenda&apos;s authors left open for practices proposed at the consultations.</extracomment>
        <translation>Ouvert aux propositions</translation>
    </message>
    <message>
        <source>heading level %1</source>
        <extracomment>Said by screen readers of a heading.</extracomment>
        <translation>titre de niveau %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <extracomment>Said by screen readers of a footnote&apos;s mark in the text.</extracomment>
        <translation>note %1</translation>
    </message>
    <message>
        <source>This translation is out of date: the English text has changed since.</source>
        <extracomment>Stands where a translation was made from an older English text and isn&apos;t shown.</extracomment>
        <translation>Cette traduction n’est plus à jour&#xa0;: le texte anglais a changé depuis.</translation>
    </message>
    <message>
        <source>term</source>
        <extracomment>Said by screen readers of a marked term in the text, which leads to the termbase.</extracomment>
        <translation>terme</translation>
    </message>
</context>
<context>
    <name>iamm::RecordWords</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
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
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The backups are being looked through…</source>
        <translation>Examen des sauvegardes…</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made after changes, at most every half hour.</source>
        <translation>Il n’y a pas encore de sauvegarde. Une sauvegarde est faite après vos modifications, au plus une fois par demi-heure.</translation>
    </message>
    <message>
        <source>Choose a backup to see what it would change.</source>
        <translation>Choisissez une sauvegarde pour voir ce qu’elle changerait.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one.</source>
        <translation>Cette sauvegarde est endommagée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>It holds the same as your library does now.</source>
        <translation>Son contenu est identique à celui de votre bibliothèque actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will come back.</source>
        <extracomment>What restoring a backup does. Items are bookmarks, folders, highlights and notes.</extracomment>
        <translation>
            <numerusform>%n élément sera restauré.</numerusform>
            <numerusform>%n éléments seront restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will be again what they were then.</source>
        <extracomment>What restoring a backup does.</extracomment>
        <translation>
            <numerusform>%n élément retrouvera son état d’alors.</numerusform>
            <numerusform>%n éléments retrouveront leur état d’alors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that came since will go into the bin.</source>
        <extracomment>What restoring a backup does.</extracomment>
        <translation>
            <numerusform>%n élément ajouté depuis ira à la corbeille.</numerusform>
            <numerusform>%n éléments ajoutés depuis iront à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of today is made first, and the restoring can be undone.</source>
        <translation>Une sauvegarde de l’état actuel est faite d’abord, et la restauration peut être annulée.</translation>
    </message>
</context>
<context>
    <name>iamm::ResultsModel</name>
    <message numerus="yes">
        <source>%1, %n result(s)</source>
        <extracomment>For screen readers: a section, and how many results there are in it.</extracomment>
        <translation>
            <numerusform>%1, %n résultat</numerusform>
            <numerusform>%1, %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a search result. %1 is its reference, %2 a piece of its text.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>iamm::ScopeChooser</name>
    <message>
        <source>The &amp;whole document</source>
        <translation>Tout le d&amp;ocument</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A section to print or export: its reference and its title.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>Étendue</translation>
    </message>
</context>
<context>
    <name>iamm::SearchActions</name>
    <message>
        <source>&amp;Search the Agenda</source>
        <translation>Rec&amp;hercher dans l’Agenda</translation>
    </message>
    <message>
        <source>Next Search &amp;Result</source>
        <translation>Résultat suiva&amp;nt</translation>
    </message>
    <message>
        <source>Previous Search Res&amp;ult</source>
        <translation>Résultat pré&amp;cédent</translation>
    </message>
    <message>
        <source>Return to &amp;Where I Was</source>
        <translation>Revenir &amp;là où j’étais</translation>
    </message>
    <message>
        <source>To the place in the text before the search</source>
        <translation>À l’endroit du texte où vous étiez avant la recherche</translation>
    </message>
</context>
<context>
    <name>iamm::SearchCommand</name>
    <message>
        <source>There is no word in “%1” to search for.</source>
        <extracomment>%1: what was typed to be sought</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun mot à rechercher.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <extracomment>%1: what was typed to be sought</extracomment>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>iamm::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Open the result (Enter)</source>
        <translation>Ouvrir le résultat (Entrée)</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
    <message>
        <source>Search the Agenda (%1)</source>
        <extracomment>Stands in the empty search field; %1 is a key such as Ctrl+K.</extracomment>
        <translation>Rechercher dans l’Agenda (%1)</translation>
    </message>
</context>
<context>
    <name>iamm::SearchMarks</name>
    <message numerus="yes">
        <source>%n search match(es)</source>
        <extracomment>For screen readers: how often a passage has what is sought.</extracomment>
        <translation>
            <numerusform>%n occurrence trouvée</numerusform>
            <numerusform>%n occurrences trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::SearchOffers</name>
    <message>
        <source>Search for the words, not the phrase</source>
        <translation>Rechercher les mots séparément</translation>
    </message>
    <message>
        <source>Search for “%1” alone</source>
        <translation>Rechercher uniquement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Search the English text</source>
        <translation>Rechercher dans le texte anglais</translation>
    </message>
    <message>
        <source>Search the French text</source>
        <translation>Rechercher dans le texte français</translation>
    </message>
    <message>
        <source>Search the Spanish text</source>
        <translation>Rechercher dans le texte espagnol</translation>
    </message>
</context>
<context>
    <name>iamm::SearchPane</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Return to where I was</source>
        <translation>Revenir là où j’étais</translation>
    </message>
    <message>
        <source>To the place in the text before the search</source>
        <translation>À l’endroit du texte où vous étiez avant la recherche</translation>
    </message>
</context>
<context>
    <name>iamm::SearchSession</name>
    <message>
        <source>Result %1 of %2, from the other end</source>
        <translation>Résultat %1 sur %2, reprise à l’autre extrémité</translation>
    </message>
    <message>
        <source>Result %1 of %2</source>
        <translation>Résultat %1 sur %2</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>Where search results in the person&apos;s own notes are listed.</extracomment>
        <translation>Mes notes</translation>
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
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;65 occurrences&quot;, %2 is &quot;54 passages&quot;.</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 in %2, and %3</source>
        <extracomment>%1 is &quot;65 occurrences&quot;, %2 is &quot;54 passages&quot;, %3 is &quot;3 headings&quot;.</extracomment>
        <translation>%1 dans %2, et %3</translation>
    </message>
    <message>
        <source>The search took too long and was ended before the end of the text.</source>
        <translation>La recherche a duré trop longtemps et a été arrêtée avant la fin du texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) more than are listed here.</source>
        <translation>
            <numerusform>%n autre résultat n’est pas affiché ici.</numerusform>
            <numerusform>%n autres résultats ne sont pas affichés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for %1 in the whole English text.</source>
        <extracomment>%1 is what was typed, in quotation marks.</extracomment>
        <translation>Aucun résultat pour %1 dans l’ensemble du texte anglais.</translation>
    </message>
    <message>
        <source>Nothing found for %1 in the whole French text.</source>
        <translation>Aucun résultat pour %1 dans l’ensemble du texte français.</translation>
    </message>
    <message>
        <source>Nothing found for %1 in the whole Spanish text.</source>
        <translation>Aucun résultat pour %1 dans l’ensemble du texte espagnol.</translation>
    </message>
    <message>
        <source>Searching isn’t possible: the file with the Agenda’s text (agenda.sqlite) can’t be opened. The text in this window can still be read. Install the program again, or ask whoever looks after this computer.</source>
        <translation>La recherche est impossible&#xa0;: le fichier du texte de l’Agenda (agenda.sqlite) ne peut pas être ouvert. Le texte de cette fenêtre peut encore être lu. Réinstallez le logiciel, ou adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Searching isn’t possible: the file with the Agenda’s text (agenda.sqlite) is damaged. Your bookmarks are in another file and safe. Install the program again.</source>
        <translation>La recherche est impossible&#xa0;: le fichier du texte de l’Agenda (agenda.sqlite) est endommagé. Vos signets sont dans un autre fichier et sont intacts. Réinstallez le logiciel.</translation>
    </message>
    <message>
        <source>The search failed: the file with the Agenda’s text (agenda.sqlite) can’t be read at the moment. Try again; if that doesn’t help, install the program again.</source>
        <translation>La recherche a échoué&#xa0;: le fichier du texte de l’Agenda (agenda.sqlite) ne peut pas être lu pour le moment. Réessayez&#x202f;; si cela ne suffit pas, réinstallez le logiciel.</translation>
    </message>
    <message>
        <source>All words are sought, with their other endings. Quotation marks find a “phrase”, an asterisk finds the beginning of a word: migra*. Spelling and accents don’t matter.</source>
        <translation>Tous les mots saisis sont recherchés, quelle que soit leur terminaison. Les guillemets permettent de trouver une «&#xa0;expression&#xa0;», l’astérisque le début d’un mot&#xa0;: migra*. Les variantes d’orthographe et les accents ne comptent pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours</source>
        <extracomment>Of a search that found only the person&apos;s own notes, or these too.</extracomment>
        <translation>
            <numerusform>%n résultat dans vos notes</numerusform>
            <numerusform>%n résultats dans vos notes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is &quot;65 occurrences in 54 passages&quot;, %2 &quot;2 notes of yours&quot;.</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Nothing found for %1 in your notes.</source>
        <translation>Aucun résultat pour %1 dans vos notes.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What was searched, in the quotation marks of your language.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>iamm::SettingsDialog</name>
    <message>
        <source>C&amp;itations name the document:</source>
        <translation>Nom du document dans les ré&amp;férences&#xa0;:</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>Such as &quot;IAMM, draft [2004]&quot;.</extracomment>
        <translation>Abrégé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Language of the menus:</source>
        <translation>&amp;Langue des menus&#xa0;:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>The language of the Agenda’s text is chosen apart from that of the menus.</source>
        <translation>La langue du texte de l’Agenda se choisit indépendamment de celle des menus.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Votre &amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>Your &amp;library lies in:</source>
        <translation>Emplacement de votre &amp;bibliothèque&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>For others to see</source>
        <translation>Visible par les autres</translation>
    </message>
</context>
<context>
    <name>iamm::StartError</name>
    <message>
        <source>The Agenda’s text isn’t where the program looks for it.</source>
        <translation>Le texte de l’Agenda n’est pas à l’endroit où le logiciel le cherche.</translation>
    </message>
    <message>
        <source>The file with the Agenda’s text can’t be opened: %1</source>
        <translation>Le fichier du texte de l’Agenda ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file with the Agenda’s text belongs to another version of the program: %1</source>
        <translation>Le fichier du texte de l’Agenda appartient à une autre version du logiciel&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file with the Agenda’s text is damaged: %1</source>
        <translation>Le fichier du texte de l’Agenda est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Install the program again, or ask whoever looks after your computer to. Your bookmarks are safe: they are kept apart from the text, and nothing was changed.</source>
        <translation>Réinstallez le logiciel, ou demandez-le à la personne qui s’occupe de votre ordinateur. Vos signets sont intacts&#xa0;: ils sont conservés à part du texte, et rien n’a été modifié.</translation>
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
        <translation>Permet de lire l’Agenda international pour la gestion des migrations de l’Initiative de Berne, d’y faire des recherches et de le citer.</translation>
    </message>
    <message>
        <source>Says which program, edition, Qt and SQLite this is, and ends.</source>
        <translation>Indique les versions du logiciel, de l’édition, de Qt et de SQLite, puis s’arrête.</translation>
    </message>
    <message>
        <source>Opens this content database instead of the program’s own.</source>
        <translation>Ouvre cette base de données de contenu au lieu de celle du logiciel.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Keeps bookmarks and settings in this folder.</source>
        <translation>Conserve les signets et les paramètres dans ce dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>In the help of the command line: what may follow the program&apos;s name.</extracomment>
        <translation>référence</translation>
    </message>
    <message>
        <source>Where to open: III.11.b-2, “CU 7”, “p. 31”, iamm:III.11.b-2.</source>
        <translation>Où ouvrir le texte&#xa0;: III.11.b-2, «&#xa0;CU 7&#xa0;», «&#xa0;p. 31&#xa0;», iamm:III.11.b-2.</translation>
    </message>
    <message>
        <source>Shows the text in this language: en, fr or es; several with commas (en,fr) beside each other.</source>
        <translation>Affiche le texte dans cette langue&#xa0;: en, fr ou es&#x202f;; plusieurs, séparées par des virgules (en,fr), côte à côte.</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
</context>
<context>
    <name>iamm::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Étiquettes, séparées par des virgules&#xa0;:</translation>
    </message>
    <message>
        <source>Tags that all of these have, separated by commas:</source>
        <translation>Étiquettes communes à tous ces éléments, séparées par des virgules&#xa0;:</translation>
    </message>
    <message>
        <source>At most %1 tags of at most %2 characters each, separated by commas:</source>
        <translation>Au plus %1 étiquettes d’au plus %2 caractères chacune, séparées par des virgules&#xa0;:</translation>
    </message>
</context>
<context>
    <name>iamm::TakeOverQuestion</name>
    <message>
        <source>Your bookmarks and notes were last open on another computer and were not closed there.</source>
        <translation>Vos signets et notes étaient ouverts sur un autre ordinateur et n’y ont pas été fermés.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes were last open on the computer “%1” and were not closed there.</source>
        <extracomment>%1 is the name of the computer.</extracomment>
        <translation>Vos signets et notes étaient ouverts sur l’ordinateur «&#xa0;%1&#xa0;» et n’y ont pas été fermés.</translation>
    </message>
    <message>
        <source>Open on Another Computer</source>
        <translation>Ouvert sur un autre ordinateur</translation>
    </message>
    <message>
        <source>&amp;Go On Here</source>
        <translation>&amp;Continuer ici</translation>
    </message>
    <message>
        <source>&amp;Ask Next Time</source>
        <extracomment>The question comes again at the next start.</extracomment>
        <translation>&amp;Demander la prochaine fois</translation>
    </message>
    <message>
        <source>If the program still runs there, close it there first. Otherwise go on here: what was being written there when it ended becomes a note.

Until you have chosen to go on here you can work all the same. Should both computers write meanwhile, what each has saved is kept.</source>
        <translation>Si le logiciel y est encore ouvert, fermez-le d’abord là-bas. Sinon, continuez ici&#xa0;: le texte qui était en cours de saisie là-bas sera conservé sous forme de note.

Tant que vous n’avez pas choisi de continuer ici, vous pouvez travailler quand même. Si les deux ordinateurs enregistrent des modifications entre-temps, celles de chacun sont conservées.</translation>
    </message>
</context>
<context>
    <name>iamm::TermActions</name>
    <message>
        <source>Look Up &amp;Term</source>
        <translation>Rechercher u&amp;n terme</translation>
    </message>
    <message>
        <source>Looks the selected words up in the termbase</source>
        <translation>Recherche les mots sélectionnés dans la base terminologique</translation>
    </message>
    <message>
        <source>Mark &amp;Terms</source>
        <extracomment>Switches the quiet lines under the termbase&apos;s terms in the text on and off.</extracomment>
        <translation>&amp;Marquer les termes</translation>
    </message>
    <message>
        <source>A quiet line under the termbase’s terms in the text, which lead to them</source>
        <translation>Souligne discrètement dans le texte les termes de la base terminologique, qui y renvoient</translation>
    </message>
</context>
<context>
    <name>iamm::TermCard</name>
    <message>
        <source>%1:</source>
        <extracomment>Before a term&apos;s words stands the name of their language.</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>The termbase is the work of this program’s authors and no part of the Agenda. Its notes are in English.</source>
        <translation>La base terminologique est l’œuvre des auteurs de ce logiciel et ne fait pas partie de l’Agenda. Ses remarques sont en anglais.</translation>
    </message>
    <message>
        <source>A heading of the Agenda.</source>
        <translation>Titre de l’Agenda.</translation>
    </message>
    <message>
        <source>No source is known for the translations: they are proposed by this program’s authors.</source>
        <translation>Aucune source n’est connue pour les traductions&#xa0;: elles sont proposées par les auteurs de ce logiciel.</translation>
    </message>
    <message>
        <source>Source and notes: %1</source>
        <extracomment>What the termbase notes of a term: where its words come from. %1 is in English.</extracomment>
        <translation>Source et remarques&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>iamm::TermCommand</name>
    <message>
        <source>The termbase has no term with “%1”.</source>
        <extracomment>%1: what was typed to be looked up</extracomment>
        <translation>La base terminologique ne contient aucun terme avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>What the termbase notes of a term: where its words come from. %1 is in English.</extracomment>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>In the text (%1): exact, %n place(s)</source>
        <extracomment>Of a term. %1: a language&apos;s code, such as &quot;en&quot;</extracomment>
        <translation>
            <numerusform>Dans le texte (%1)&#xa0;: tel quel, %n endroit</numerusform>
            <numerusform>Dans le texte (%1)&#xa0;: tel quel, %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the text (%1): inflected, %n place(s)</source>
        <extracomment>Of a term, which stands there with other endings only. %1: a language&apos;s code, such as &quot;en&quot;</extracomment>
        <translation>
            <numerusform>Dans le texte (%1)&#xa0;: fléchi, %n endroit</numerusform>
            <numerusform>Dans le texte (%1)&#xa0;: fléchi, %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>In the text (%1): absent</source>
        <extracomment>Of a term. %1: a language&apos;s code, such as &quot;en&quot;</extracomment>
        <translation>Dans le texte (%1)&#xa0;: absent</translation>
    </message>
</context>
<context>
    <name>iamm::TermMarks</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <extracomment>For screen readers: so many terms are marked in a paragraph.</extracomment>
        <translation>
            <numerusform>%n terme</numerusform>
            <numerusform>%n termes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the term looked up</source>
        <extracomment>For screen readers: so often the term that is looked up stands in a paragraph.</extracomment>
        <translation>
            <numerusform>%n occurrence du terme recherché</numerusform>
            <numerusform>%n occurrences du terme recherché</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::TermPlacesModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a place of a term. %1 is its reference, %2 a piece of its text.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>iamm::TermWords</name>
    <message>
        <source>English</source>
        <extracomment>Goes with the word &quot;text&quot;: the English text. In lower case where the language has it so.</extracomment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Goes with the word &quot;text&quot;: the French text. In lower case where the language has it so.</extracomment>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>Goes with the word &quot;text&quot;: the Spanish text. In lower case where the language has it so.</extracomment>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>%1 text</source>
        <extracomment>Heads a column that says of each term whether it stands in the text. %1: English, French or Spanish.</extracomment>
        <translation>Texte %1</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>The term stands in the text as it is. One short word, in a narrow column.</extracomment>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>inflected</source>
        <extracomment>The term stands in the text with other endings only. One short word, in a narrow column.</extracomment>
        <translation>fléchi</translation>
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
            <numerusform>%1&#xa0;: figure dans le texte %2, à %n endroit</numerusform>
            <numerusform>%1&#xa0;: figure dans le texte %2, à %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: stands in the %2 text inflected, %n place(s)</source>
        <extracomment>For screen readers: the term stands there with other endings only. %1: a term; %2: English, French or Spanish.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: figure dans le texte %2 sous une forme fléchie, à %n endroit</numerusform>
            <numerusform>%1&#xa0;: figure dans le texte %2 sous une forme fléchie, à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not in the %2 text</source>
        <extracomment>For screen readers. %1: a term; %2: English, French or Spanish.</extracomment>
        <translation>%1&#xa0;: ne figure pas dans le texte %2</translation>
    </message>
    <message>
        <source>Not in the %1 text</source>
        <extracomment>Of a term. %1: English, French or Spanish.</extracomment>
        <translation>Ne figure pas dans le texte %1</translation>
    </message>
    <message numerus="yes">
        <source>In the %1 text: %n place(s)</source>
        <extracomment>Heads the places of a term. %1: English, French or Spanish.</extracomment>
        <translation>
            <numerusform>Dans le texte %1&#xa0;: %n endroit</numerusform>
            <numerusform>Dans le texte %1&#xa0;: %n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iamm::TermsModel</name>
    <message>
        <source>Term</source>
        <extracomment>Heads a column of the termbase&apos;s terms.</extracomment>
        <translation>Terme</translation>
    </message>
</context>
<context>
    <name>iamm::TermsPane</name>
    <message>
        <source>Look up a term</source>
        <translation>Rechercher un terme</translation>
    </message>
    <message>
        <source>Look up a term in English, French or Spanish</source>
        <translation>Rechercher un terme en anglais, en français ou en espagnol</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>The chosen term</source>
        <translation>Le terme choisi</translation>
    </message>
    <message>
        <source>Places of the chosen term</source>
        <translation>Endroits où figure le terme choisi</translation>
    </message>
    <message>
        <source>Reading the termbase…</source>
        <translation>Lecture de la base terminologique…</translation>
    </message>
    <message>
        <source>The termbase can’t be read. The text isn’t affected. If this comes again, install the program anew.</source>
        <translation>La base terminologique ne peut pas être lue. Le texte n’est pas touché. Si cela se reproduit, réinstallez le logiciel.</translation>
    </message>
    <message>
        <source>No term has these words. Try the beginning of a word, in English, French or Spanish.</source>
        <translation>Aucun terme ne contient ces mots. Essayez le début d’un mot, en anglais, en français ou en espagnol.</translation>
    </message>
    <message>
        <source>Choose a term to see it in three languages, and every place where it stands.</source>
        <translation>Choisissez un terme pour le voir dans les trois langues, avec tous les endroits où il figure.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: a term of the termbase, which is on the clipboard now.</extracomment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>iamm::UnofficialBar</name>
    <message>
        <source>Unofficial translation.</source>
        <translation>Traduction non officielle.</translation>
    </message>
    <message>
        <source>English Original (Ctrl+1)</source>
        <extracomment>A button: the text in English instead of the translation. Ctrl+1 is its key.</extracomment>
        <translation>Original anglais (Ctrl+1)</translation>
    </message>
</context>
<context>
    <name>iamm::UnplacedDialog</name>
    <message>
        <source>Passages Without a Place</source>
        <translation>Éléments à rattacher au texte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>Heading as it was</source>
        <translation>Titre d’origine</translation>
    </message>
    <message>
        <source>Passages without a place</source>
        <translation>Éléments à rattacher au texte</translation>
    </message>
    <message>
        <source>It Is &amp;Here</source>
        <translation>C’est &amp;ici</translation>
    </message>
    <message>
        <source>&amp;Attach Where I Read</source>
        <translation>&amp;Rattacher au passage actuel</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Everything in your library has its place in this text.</source>
        <translation>Tous les éléments de votre bibliothèque sont rattachés à ce texte.</translation>
    </message>
    <message>
        <source>The text is another edition than the one in which these were made. Go to the right place in the window and attach them there. Nothing is lost meanwhile.</source>
        <translation>Ce texte n’est pas celui de l’édition dans laquelle ces éléments ont été créés. Dans la fenêtre, allez au bon endroit et rattachez-les-y. Rien n’est perdu en attendant.</translation>
    </message>
    <message>
        <source>Only what you have made yourself can be attached. Copy what is others’ to yours first.</source>
        <translation>Vous ne pouvez rattacher que vos propres éléments. Copiez d’abord à votre nom ceux des autres.</translation>
    </message>
</context>
<context>
    <name>iamm::WindowActions</name>
    <message>
        <source>The details for support are on the clipboard.</source>
        <translation>Les informations pour l’assistance ont été copiées dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein éc&amp;ran</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Sheet of &amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Copy Details for Support</source>
        <translation>&amp;Copier les informations pour l’assistance</translation>
    </message>
    <message>
        <source>&amp;About the IAMM Browser</source>
        <translation>À &amp;propos d’IAMM Browser</translation>
    </message>
    <message>
        <source>IAMM Browser &amp;Help</source>
        <extracomment>Opens the help window.</extracomment>
        <translation>&amp;Aide d’IAMM Browser</translation>
    </message>
</context>
</TS>
