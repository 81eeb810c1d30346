/**
 * What migrants can do and what places need, brought together across borders and languages
 * (handbook chapter 4).
 *
 * <p><b>Words.</b> A <em>concept</em> is a skill or occupation that ESCO or the platform names, in
 * several languages; <em>linking</em> finds the concepts that somebody's own words mean.
 *
 * <p><b>Promises.</b> People's own words are kept; concepts are proposed, never imposed. No text
 * leaves the platform to be understood.
 *
 * <p><b>Not here.</b> Who the people are: that is in {@code people}.
 */
@ApplicationModule(
    allowedDependencies = {
      "people",
      "knowledge",
      "projects",
      "projects :: underway",
      "projects :: indicators",
      "platform",
      "platform :: *"
    })
@NullMarked
package org.corridor.capacities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
