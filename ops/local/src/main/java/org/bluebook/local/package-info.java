/**
 * A real MariaDB and a real Keycloak on this machine without an installation: for the demonstration, where data last, and
 * for the tests of every module, where one server of each is shared by a build and ends with it.
 */
package org.bluebook.local;
