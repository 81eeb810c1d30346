/**
 * What people agree to, in plain words: what is done, why, who sees it, and until when. Each text
 * has a version; who agreed to an older one is asked again. What is done without asking, and on
 * what ground, is {@link org.corridor.people.consents.domain.Processing}.
 */
@NullMarked
package org.corridor.people.consents.domain;

import org.jspecify.annotations.NullMarked;
