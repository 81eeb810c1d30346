package org.corridor.knowledge.domain;

import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.analysis.Analyzer;
import org.corridor.platform.text.Language;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The index over the toolbox. It is small and the content never changes while running, so every
 * node builds its own in memory: once the application serves pages, or with the first search that
 * comes earlier.
 */
@Component
class SearchIndex implements DisposableBean {

  private final SearchEntries entries;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CompletableFuture<Built> built = new CompletableFuture<>();

  SearchIndex(SearchEntries entries) {
    this.entries = entries;
  }

  @EventListener(ApplicationReadyEvent.class)
  void build() {
    if (begun.compareAndSet(false, true)) {
      Thread builder = new Thread(this::fill, "toolbox-index");
      builder.setDaemon(true);
      builder.start();
    }
  }

  /** Waits for the index if it is still being built (about a second after the start). */
  Built built() {
    build();
    return built.join();
  }

  @Override
  public void destroy() {
    if (begun.get() && !built.isCompletedExceptionally()) {
      built.thenAccept(index -> index.mapping().close());
    }
  }

  /** The finished index, with what is in it by key. */
  record Built(CloseableSearchMapping mapping, Map<String, SearchEntry> entries) {

    SearchSession session() {
      return mapping.createSession();
    }

    SearchEntry entry(String key) {
      SearchEntry entry = entries.get(key);
      if (entry == null) {
        throw new IllegalStateException("The index holds what is not there: " + key);
      }
      return entry;
    }

    /** How the index takes a text of the language apart. */
    Analyzer analyzer(Language language) {
      return mapping.backend().unwrap(LuceneBackend.class).analyzer(language.code()).orElseThrow();
    }
  }

  private void fill() {
    try {
      CloseableSearchMapping mapping =
          SearchMapping.builder(
                  AnnotatedTypeSource.fromClasses(SearchEntry.class), MethodHandles.lookup())
              .property("hibernate.search.backend.type", "lucene")
              .property("hibernate.search.backend.directory.type", "local-heap")
              .property("hibernate.search.backend.lucene_version", "LATEST")
              .property("hibernate.search.backend.analysis.configurer", new LanguageAnalysis())
              .property("hibernate.search.indexing.plan.synchronization.strategy", "sync")
              .build();
      Map<String, SearchEntry> all = new HashMap<>();
      try (SearchSession session = mapping.createSession()) {
        for (SearchEntry entry : entries.all()) {
          session.indexingPlan().add(entry);
          all.put(entry.key, entry);
        }
      }
      built.complete(new Built(mapping, Map.copyOf(all)));
    } catch (RuntimeException | Error e) {
      built.completeExceptionally(e);
      throw e;
    }
  }
}
