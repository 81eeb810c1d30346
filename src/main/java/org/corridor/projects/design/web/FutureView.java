package org.corridor.projects.design.web;

import java.util.List;

/** What real projects tell about the time after the money. */
public record FutureView(List<Experience.Story> stories) {}
