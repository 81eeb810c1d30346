package org.corridor.projects.underway;

import java.util.List;
import java.util.Map;

/**
 * What a subject has to say before a project is closed: what stands in the way, and what should be
 * looked at once more. Each bean of this kind is asked, in the order of {@code @Order}.
 */
public interface ClosingRule {

  List<Concern> concerns(ProjectUnderWay project);

  /**
   * @param blocks whether the project cannot be closed with it; else a word about it is enough
   * @param text key of the sentence
   * @param arguments of the sentence
   * @param path where it is looked at, below the project's own address, e.g. {@code /budget}
   */
  record Concern(boolean blocks, String text, Map<String, Object> arguments, String path) {

    public static Concern blocking(String text, Map<String, Object> arguments, String path) {
      return new Concern(true, text, arguments, path);
    }

    public static Concern warning(String text, Map<String, Object> arguments, String path) {
      return new Concern(false, text, arguments, path);
    }
  }
}
