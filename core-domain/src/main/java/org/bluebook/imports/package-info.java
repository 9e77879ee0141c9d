/** Files of figures that were sent in: what was found in each, whether it was committed, and its bytes as they came. */
package org.bluebook.imports;
