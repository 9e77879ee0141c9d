/** Small registers that the papers print: trends, staff, interventions at places, impact assessments, what people said matters. */
package org.bluebook.registers;
