/** Files of figures sent in: read within bounds, judged row by row as a single record would be, committed whole or not. */
package org.bluebook.api.imports;
