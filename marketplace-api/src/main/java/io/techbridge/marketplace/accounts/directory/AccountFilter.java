package io.techbridge.marketplace.accounts.directory;

import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.platform.security.Role;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param q part of a name, an address, or the name of an organization
 * @param role what the holder is
 * @param state erased ones are listed only if asked for
 */
public record AccountFilter(@Size(max = 100) @Nullable String q, @Nullable Role role, @Nullable AccountState state) {

}
