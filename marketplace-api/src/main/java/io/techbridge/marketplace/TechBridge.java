package io.techbridge.marketplace;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import io.techbridge.marketplace.commands.Commands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * The program: without a command it runs the marketplace, otherwise the command named.
 * Boot's user with a printed password is left out: people sign in with their accounts.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class TechBridge {

	public static void main(String[] args) {
		if (Commands.isServe(args)) {
			SpringApplication.run(TechBridge.class, args);
			return;
		}
		var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
		var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
		System.exit(Commands.run(TechBridge.class, args, out, err));
	}

}
