@org.jspecify.annotations.NullMarked
package org.corridor.projects.documents.web;
