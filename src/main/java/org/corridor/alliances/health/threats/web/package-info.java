@org.jspecify.annotations.NullMarked
package org.corridor.alliances.health.threats.web;
