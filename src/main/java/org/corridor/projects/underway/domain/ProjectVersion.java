package org.corridor.projects.underway.domain;

import java.time.Instant;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.underway.MemberId;

/**
 * What was agreed (number 1) or amended, kept for good.
 *
 * @param reason why it was amended; empty for the first
 */
public record ProjectVersion(
    int number, DesignContent content, String reason, MemberId by, Instant at) {}
