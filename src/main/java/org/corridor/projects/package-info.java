/**
 * What is done: the registry of real projects, and the design of new ones from an idea to a
 * reviewed plan with logframe, work plan and budget.
 *
 * <p><b>Words.</b> A <em>project</em> is rooted in one or more <em>corridors</em>, each joining a
 * place of origin and a place of residence. A <em>design</em> is a project before it starts; a
 * <em>review</em> holds the <em>findings</em> that the handbook's experience has about it. A
 * <em>project under way</em> is an agreed design that a team of all partners carries out, with work
 * plan, books and indicators.
 *
 * <p><b>Promises.</b> Work on a design is never lost; what is deleted can be restored. What was
 * agreed stays as it was agreed, and records that hang on a plan outlive its amendments.
 *
 * <p><b>Not here.</b> The instruments a building block switches on: they know projects, projects do
 * not know them.
 */
@ApplicationModule(allowedDependencies = {"people", "knowledge", "platform", "platform :: *"})
@NullMarked
package org.corridor.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
