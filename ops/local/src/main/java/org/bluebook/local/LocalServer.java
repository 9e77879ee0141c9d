package org.bluebook.local;

/** A server that this process started and ends again. */
sealed interface LocalServer extends AutoCloseable permits LocalMariaDb, LocalKeycloak, LocalMailbox {

    Process server();

    Running running();

    @Override
    void close();
}
