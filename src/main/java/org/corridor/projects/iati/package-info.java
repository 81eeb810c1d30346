/**
 * Projects in the open standard of the sector, IATI 2.03: what this platform publishes, and what
 * others published and a steward takes into the registry.
 *
 * <p><b>Words.</b> An {@link org.corridor.projects.iati.IatiActivity} is a project as the standard
 * describes it (the standard says <em>activity</em>, which in this house is a step of a work plan).
 * The <em>publisher</em> is who reports; a <em>narrative</em> is a text in one language.
 *
 * <p><b>Promises.</b> What is published is valid against the schemas and raises no error of the
 * standard's rules. A file of any size is read and written piece by piece, never held as a whole.
 *
 * <p><b>Not here.</b> People: names, addresses and telephone numbers of contacts are not kept when
 * a file is read, and none is published.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.projects.iati;
