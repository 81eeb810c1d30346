@org.jspecify.annotations.NullMarked
package org.corridor.alliances.allies.web;
