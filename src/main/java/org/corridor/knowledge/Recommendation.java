package org.corridor.knowledge;

import java.util.List;
import org.corridor.platform.text.LocalText;

/**
 * A recommendation of the handbook.
 *
 * @param audience practitioners or policymakers
 * @param origin {@code final}, or the chapter it closes, e.g. {@code chapter-4}
 * @param matches ids of the recommendations that say the same to the other audience
 */
public record Recommendation(
    String id,
    String audience,
    String origin,
    int number,
    LocalText text,
    List<String> blocks,
    List<String> matches) {}
