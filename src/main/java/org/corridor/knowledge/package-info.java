/**
 * What is known: the handbook as a toolbox of building blocks, its recommendations and case
 * studies, each with its source.
 *
 * <p><b>Words.</b> A <em>building block</em> is a practice a project can be assembled from; it has
 * options, action points and cautions. A <em>case</em> is a real project that tried it. A
 * <em>lesson</em> is what it learned.
 *
 * <p><b>Promises.</b> Every statement names the handbook section it comes from; content is read
 * from versioned files that a practitioner can correct.
 *
 * <p><b>Not here.</b> The projects of members: this module never sees them.
 */
@ApplicationModule(allowedDependencies = {"people", "platform", "platform :: *"})
@NullMarked
package org.corridor.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
