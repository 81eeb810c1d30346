package org.corridor.knowledge;

import org.corridor.platform.text.LocalText;

/** A numbered section of the handbook, so that a citation can show its title. */
public record HandbookSection(String section, int chapter, LocalText title) {}
