/** Sends the sample to the API as the people it is from, and has the papers of March 2006 made of it. */
package org.bluebook.sample;
