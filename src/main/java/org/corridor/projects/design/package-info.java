/**
 * Designing a project: the content of a design, step by step, its history, and the pages to work on
 * it. A design is what the team says about the project it wants; a project of the registry is what
 * has been funded. The review and the documents read designs, this room knows neither.
 */
@NamedInterface("design")
@org.jspecify.annotations.NullMarked
package org.corridor.projects.design;

import org.springframework.modulith.NamedInterface;
