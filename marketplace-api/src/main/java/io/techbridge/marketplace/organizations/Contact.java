package io.techbridge.marketplace.organizations;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask in an organization; never public.
 */
public record Contact(String name, @Nullable String phone, @Nullable String email) {

}
