/**
 * The end of a project under way and what comes after: what is still open, what stays and who keeps
 * it up (<em>commitments</em>), what is handed over to whom, and the <em>check-backs</em> 6, 12 and
 * 24 months later that ask how the commitments stand. A closing is proposed by the coordinator and
 * confirmed by somebody of another partner; from then on nobody changes anything but the answers to
 * check-backs.
 */
@NullMarked
package org.corridor.projects.closing;

import org.jspecify.annotations.NullMarked;
