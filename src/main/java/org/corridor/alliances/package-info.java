/**
 * Who does it together: partners at both ends of a corridor, the stakeholders who contribute, the
 * strategic allies who decide (handbook part III).
 *
 * <p><b>Words.</b> A <em>partnership</em> joins <em>partners</em>, each an organisation at one end;
 * a person takes part in it with a <em>seat</em>. A <em>stakeholder</em> contributes to a part of a
 * project; a <em>strategic ally</em> holds decision making power.
 *
 * <p><b>Promises.</b> What stands in a partnership is read by those who have a seat in it, and by
 * nobody else. What several people write is never lost, and what one keeps to oneself is not shown.
 *
 * <p><b>Not here.</b> Who the organisations are: that is in {@code people}; what the project plans:
 * in {@code projects}.
 */
@ApplicationModule(
    allowedDependencies = {
      "people",
      "knowledge",
      "projects",
      "projects :: design",
      "projects :: underway",
      "projects :: indicators",
      "platform",
      "platform :: *"
    })
@NullMarked
package org.corridor.alliances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
