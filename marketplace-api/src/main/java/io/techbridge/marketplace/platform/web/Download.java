package io.techbridge.marketplace.platform.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file that is written while it is sent.
 */
public final class Download {

	private static final Logger log = LoggerFactory.getLogger(Download.class);

	private static final String NOBODY_WAITS = "Nobody waits for {} any more";

	private Download() {
	}

	/**
	 * Sends a file. What goes wrong before anything of it has left becomes a problem like
	 * any other; after that the connection is cut, so that nobody takes half a file for
	 * the whole.
	 * @param name what it is called, with its ending
	 */
	public static void send(HttpServletResponse response, String name, String mediaType, Content content) {
		response.setContentType(mediaType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
		try (var stream = new Body(response.getOutputStream())) {
			send(response, name, content, stream);
		}
		catch (IOException ex) {
			log.debug(NOBODY_WAITS, name, ex);
		}
	}

	private static void send(HttpServletResponse response, String name, Content content, Body stream)
			throws IOException {
		try {
			content.write(stream);
		}
		catch (RuntimeException ex) {
			if (stream.isBroken()) {
				log.debug(NOBODY_WAITS, name, ex); // writers of tables wrap what happens
													// to the stream
				return;
			}
			if (response.isCommitted()) {
				throw new DownloadInterrupted(name, ex);
			}
			response.reset();
			throw ex;
		}
	}

	/**
	 * What is in a file.
	 */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes it.
		 * @throws IOException if nobody reads it any more
		 */
		void write(OutputStream stream) throws IOException;

	}

	/** Only the container closes it, when all went well. */
	private static final class Body extends FilterOutputStream {

		private boolean broken;

		private Body(OutputStream stream) {
			super(stream);
		}

		/** Whether whoever asked for the file has left. */
		private boolean isBroken() {
			return this.broken;
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			try {
				this.out.write(bytes, offset, length);
			}
			catch (IOException ex) {
				this.broken = true;
				throw ex;
			}
		}

		@Override
		public void flush() {
			// Nothing leaves before it has to: until then failures can be told.
		}

		@Override
		public void close() {
			// The container does.
		}

	}

}
