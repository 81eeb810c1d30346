/**
 * Mails that come in: answers to mails of lists, and what could not be delivered. One mailbox is
 * read by IMAP; each mail is taken once, by the module that signed the address it came to. What
 * comes in is hostile until parsed: bounds on size, parts and depth; attachments are counted, never
 * opened; what machines wrote is no answer.
 */
@NamedInterface("inbox")
@NullMarked
package org.corridor.platform.mail.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
