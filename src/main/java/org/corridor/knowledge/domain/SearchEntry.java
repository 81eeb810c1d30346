package org.corridor.knowledge.domain;

import java.util.List;
import org.corridor.platform.text.Language;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * One thing that can be found, as the index sees it: titles, the words it is looked for with, the
 * text that explains it, and further text that weighs less.
 */
@SearchEntity
@Indexed(index = "toolbox")
final class SearchEntry {

  static final String[] TITLES = {"titleEn", "titleFr"};
  static final String[] WORDS = {"wordsEn", "wordsFr", "wordsEs", "wordsPt", "wordsAr"};
  static final String[] TEXTS = {"textEn", "textFr"};
  static final String[] MORE = {"moreEn", "moreFr"};

  /** The kind and the id, {@code block:diaspora-roster}. */
  @DocumentId final String key;

  @FullTextField(analyzer = "en")
  final String titleEn;

  @FullTextField(analyzer = "fr")
  final String titleFr;

  @FullTextField(analyzer = "en")
  final String textEn;

  @FullTextField(analyzer = "fr")
  final String textFr;

  @FullTextField(analyzer = "en")
  final String moreEn;

  @FullTextField(analyzer = "fr")
  final String moreFr;

  @FullTextField(analyzer = "en")
  final String wordsEn;

  @FullTextField(analyzer = "fr")
  final String wordsFr;

  @FullTextField(analyzer = "es")
  final String wordsEs;

  @FullTextField(analyzer = "pt")
  final String wordsPt;

  @FullTextField(analyzer = "ar")
  final String wordsAr;

  SearchEntry(String key, InTwo title, InTwo text, InTwo more, InFive words) {
    this.key = key;
    this.titleEn = title.en();
    this.titleFr = title.fr();
    this.textEn = text.en();
    this.textFr = text.fr();
    this.moreEn = more.en();
    this.moreFr = more.fr();
    this.wordsEn = words.en();
    this.wordsFr = words.fr();
    this.wordsEs = words.es();
    this.wordsPt = words.pt();
    this.wordsAr = words.ar();
  }

  /** The texts of this entry one by one, the weightier first. */
  List<String> texts(Language language) {
    String all = language == Language.FR ? textFr + "\n" + moreFr : textEn + "\n" + moreEn;
    return all.lines().toList();
  }

  /** A text in the languages of the content. */
  record InTwo(String en, String fr) {}

  record InFive(String en, String fr, String es, String pt, String ar) {}
}
