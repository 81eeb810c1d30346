/**
 * Mails to people: written in their language, sent after the work they tell about is saved. Without
 * a mail server they lie in a mailbox that only a developer or a demo visitor sees.
 */
@NamedInterface("mail")
@NullMarked
package org.corridor.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
