/** How the installation is, for whoever runs it. */
package org.bluebook.api.health;
