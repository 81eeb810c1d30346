/**
 * Who is here: accounts, member profiles, organisations and diaspora groups, and what each of them
 * lets others see.
 *
 * <p><b>Words.</b> A <em>person</em> has an account; an <em>organisation</em> is a small-scale
 * actor (association, town hall, NGO, training centre); <em>consent</em> is given field by field
 * and can be taken back.
 *
 * <p><b>Promises.</b> Nothing about a person leaves this module unless that person said so. Other
 * modules hold a person's id and ask here for what may be shown.
 *
 * <p><b>Not here.</b> What people do together: that belongs to the module of the work.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: *"})
@NullMarked
package org.corridor.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
