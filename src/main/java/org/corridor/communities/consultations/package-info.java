/**
 * E-consultations: somebody who decides asks, people answer and support each other's answers, and
 * are told what was heard and what will be done (handbook introduction, 6.4 and 8.2: M4D Net).
 */
@NullMarked
package org.corridor.communities.consultations;

import org.jspecify.annotations.NullMarked;
