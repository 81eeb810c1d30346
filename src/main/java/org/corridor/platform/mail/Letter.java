package org.corridor.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.text.Language;

/** A mail put into words, as it is kept until it is sent. */
record Letter(
    UUID id,
    String recipient,
    Language language,
    String subject,
    String plain,
    String html,
    Instant written) {}
