package org.corridor.communities.experiences.web;

import org.corridor.platform.text.LocalText;

/** What an experience leads to: a block or a project, with its title. */
public record Tied(String path, LocalText.Wording title) {}
