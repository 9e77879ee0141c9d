/** What a record said before it was put right: nothing is changed in silence. */
package org.bluebook.corrections;
