package org.corridor.projects.documents.domain;

import org.corridor.knowledge.Toolbox;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The real toolbox, without the rest of the application. */
final class HandbookForTests {

  private static final Toolbox TOOLBOX =
      new AnnotationConfigApplicationContext("org.corridor.knowledge.domain")
          .getBean(Toolbox.class);

  private HandbookForTests() {}

  static Toolbox toolbox() {
    return TOOLBOX;
  }
}
