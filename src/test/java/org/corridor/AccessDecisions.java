package org.corridor;

import java.util.List;

/**
 * The decisions of a module or one of its subjects: a {@code @Component} among its tests, which
 * {@link AccessTests} collects.
 */
public interface AccessDecisions {
  List<AccessDecision> decisions();
}
