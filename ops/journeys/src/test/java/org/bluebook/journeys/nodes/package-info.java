/** Two nodes of the packaged application on one MariaDB, of which one is killed, frozen or cut off while a pack is made. */
package org.bluebook.journeys.nodes;
