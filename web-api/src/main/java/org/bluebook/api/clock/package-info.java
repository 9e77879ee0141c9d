/** What time it is for everything that is recorded; a demonstration moves it, and nobody else can. */
package org.bluebook.api.clock;
