package org.corridor.knowledge.domain;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words of each language are brought to a common form, in the index and in questions alike:
 * without accents first (people type without), then without endings.
 */
final class LanguageAnalysis implements LuceneAnalysisConfigurer {

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context
        .analyzer("en")
        .custom()
        .tokenizer("standard")
        .tokenFilter("englishPossessive")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding")
        .tokenFilter("porterStem");
    context
        .analyzer("fr")
        .custom()
        .tokenizer("standard")
        .tokenFilter("elision")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding")
        .tokenFilter("frenchLightStem");
    context
        .analyzer("es")
        .custom()
        .tokenizer("standard")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding")
        .tokenFilter("spanishLightStem");
    context
        .analyzer("pt")
        .custom()
        .tokenizer("standard")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding")
        .tokenFilter("portugueseLightStem");
    context
        .analyzer("ar")
        .custom()
        .tokenizer("standard")
        .tokenFilter("lowercase")
        .tokenFilter("arabicNormalization")
        .tokenFilter("arabicStem")
        .tokenFilter("asciiFolding");
  }
}
