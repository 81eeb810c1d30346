/**
 * The network where practitioners meet, learn and commit (handbook chapter 2).
 *
 * <p><b>Words.</b> A <em>circle</em> is a group of members that discusses; its <em>hosts</em> look
 * after it. An <em>event</em> brings people together, a <em>pledge</em> says what somebody will do
 * after it, an <em>initiative</em> is what the members of a circle decide to do together.
 *
 * <p><b>Promises.</b> What is said in a circle that is not open is read by its members only, on
 * every page, in every search, feed and mail. Nobody meets whom they blocked. A vote and a signed
 * pledge can be verified by anybody from the exported file alone.
 *
 * <p><b>Not here.</b> The groups of the directory, which are organisations without papers: those
 * are in {@code people}.
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
package org.corridor.communities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
