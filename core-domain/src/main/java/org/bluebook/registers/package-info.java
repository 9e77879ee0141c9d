/** Small registers that the papers print: trends, staff, impact assessments, what people said matters. */
package org.bluebook.registers;
