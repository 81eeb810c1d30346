package org.corridor.knowledge.domain;

import java.util.List;
import org.corridor.platform.text.Language;

/**
 * Words that people look for a block with and that its text may lack: everyday words, and the words
 * of the languages that the content is not written in yet.
 */
record SearchWords(
    String block,
    List<String> en,
    List<String> fr,
    List<String> es,
    List<String> pt,
    List<String> ar) {

  List<String> in(Language language) {
    return switch (language) {
      case EN -> en;
      case FR -> fr;
      case ES -> es;
      case PT -> pt;
      case AR -> ar;
    };
  }
}
