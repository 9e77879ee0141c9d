package org.bluebook.local;

/** What can run in a data directory, and what its parts are called there. */
enum Server {
    DATABASE("The database", "mariadb", "mariadbd.pid", "--datadir="),
    KEYCLOAK("Keycloak", "keycloak", "keycloak.pid", "-Dkc.home.dir="),
    MAILBOX("The mailbox", "mailbox", "mailbox.pid", "-Dorg.bluebook.local.mailbox=");

    private final String title;
    private final String folder;
    private final String pidFile;
    private final String option;

    Server(String title, String folder, String pidFile, String option) {
        this.title = title;
        this.folder = folder;
        this.pidFile = pidFile;
        this.option = option;
    }

    /** As the beginning of a sentence. */
    String title() {
        return title;
    }

    /** Of what it keeps; its log is named after it. */
    String folder() {
        return folder;
    }

    String pidFile() {
        return pidFile;
    }

    /** How its command line says where it keeps what it keeps, and so which data directory it is of. */
    String storedIn(DataDirectory directory) {
        return option + directory.store();
    }
}
