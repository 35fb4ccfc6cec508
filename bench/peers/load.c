/* A load in one thread with epoll, which costs less than the servers that it measures.
 *
 * It knows no server. Its input has the bytes that connections send, in blocks: a line with a kind
 * and a size, then so many bytes. The kinds:
 *
 *   open    a receiver's handshake; receivers take these in turn
 *   enter   a sender's handshake; without one, the senders speak HTTP
 *   first   what a WebSocket sends after its handshake
 *   send    a message; senders take these in turn. In each, NUMBER becomes the message's number
 *
 * A sender sends again when it is answered. No more than AHEAD messages are on their way to the
 * receivers, so that no server has to queue without bound. It prints one line of JSON. It fails if
 * a message does not reach each receiver once, or if a send is refused.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <netinet/tcp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define NUMBER "00000000000000000000"
#define MARK "t=0000" /* once in each message */
#define AHEAD 1000
#define BUFFER_BYTES (1 << 20)
#define FINISH_SECONDS 30.0
#define IDLE_FIRST 50 /* these also allocate memory that connections share */
#define OPTIONS "p:P:r:s:q:w:d:R:A:"
#define SETTLE_SECONDS 2.5

typedef struct {
    char *bytes;
    size_t size, number_at;
} Block;

typedef struct {
    Block *all;
    int count;
} Blocks;

typedef enum { RECEIVER, HTTP_SENDER, WS_SENDER } Kind;

typedef struct {
    int fd;
    Kind kind;
    Block *message;
    int due;      /* messages that it may send */
    char *rest;   /* bytes of an incomplete frame or answer */
    size_t size, room;
} Connection;

static Blocks opens, enters, firsts, sends;
static const char *ready = "\r\n\r\n", *answer = "\"ok\"";
static int port, pid, receivers, senders, in_flight = 1, epoll_fd;
static double warm_up_seconds = 0.5, seconds = 5;
static Connection *connections;
static uint64_t sent, acked, delivered;
static int is_over;
static char buffer[BUFFER_BYTES + 1];

static void fail(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(1);
}

static void *allocated(void *memory) {
    if (!memory) fail("no memory");
    return memory;
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static double cpu_of_server(void) {
    char path[64], text[1024], *at;
    unsigned long user, system;
    snprintf(path, sizeof path, "/proc/%d/stat", pid);
    FILE *file = fopen(path, "r");
    if (!file || !fgets(text, sizeof text, file)) fail("the server has ended");
    fclose(file);
    at = strrchr(text, ')'); /* the name before it may have any characters */
    const char *fields = " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu";
    if (!at || sscanf(at + 1, fields, &user, &system) != 2) fail("%s cannot be read", path);
    return (double)(user + system) / sysconf(_SC_CLK_TCK);
}

static double own_cpu(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
           + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static long memory_of_server(void) {
    char path[64];
    long pages = 0;
    snprintf(path, sizeof path, "/proc/%d/statm", pid);
    FILE *file = fopen(path, "r");
    if (!file || fscanf(file, "%*d %ld", &pages) != 1) fail("the server has ended");
    fclose(file);
    return pages * sysconf(_SC_PAGESIZE) / 1024;
}

/* The input. */

static void read_blocks(void) {
    char kind[16];
    size_t size;
    while (scanf("%15s %zu", kind, &size) == 2) {
        Blocks *blocks = !strcmp(kind, "open") ? &opens : !strcmp(kind, "enter") ? &enters
                       : !strcmp(kind, "first") ? &firsts : &sends;
        Block block = {allocated(malloc(size + 1)), size, 0};
        getchar(); /* the end of the line */
        if (fread(block.bytes, 1, size, stdin) != size) fail("a block is cut");
        char *number = memmem(block.bytes, size, NUMBER, strlen(NUMBER));
        if (number) block.number_at = number - block.bytes;
        else if (blocks == &sends) fail("a message has no place for its number");
        blocks->all = allocated(realloc(blocks->all, (blocks->count + 1) * sizeof block));
        blocks->all[blocks->count++] = block;
    }
}

/* Connections. */

static void write_all(Connection *c, const char *bytes, size_t size) {
    /* The load writes little at a time, which the kernel always accepts whole. */
    if (write(c->fd, bytes, size) != (ssize_t)size) fail("the server does not read");
}

static void dial(Connection *c) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    int yes = 1;
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    c->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (c->fd < 0 || connect(c->fd, (void *)&address, sizeof address))
        fail("connecting: %s", strerror(errno));
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

static void watch(Connection *c) {
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = c};
    fcntl(c->fd, F_SETFL, O_NONBLOCK);
    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, c->fd, &event);
}

/* Read until a text is there; `size` bytes are there already. Return how many there are. */
static size_t await_text(Connection *c, const char *text, size_t size) {
    while (buffer[size] = 0, !memmem(buffer, size, text, strlen(text))) {
        ssize_t more = read(c->fd, buffer + size, BUFFER_BYTES - size);
        if (more <= 0) fail("the server closed a connection: %.300s", buffer);
        size += more;
    }
    return size;
}

static void open_socket(Connection *c, Block *handshake) {
    dial(c);
    write_all(c, handshake->bytes, handshake->size);
    size_t size = await_text(c, "\r\n\r\n", 0);
    if (strncmp(buffer, "HTTP/1.1 101", 12)) fail("refused: %.300s", buffer);
    if (firsts.count) write_all(c, firsts.all[0].bytes, firsts.all[0].size);
    await_text(c, ready, size);
    watch(c);
}

/* Sending. */

static void send_due(Connection *c) {
    while (c->due && !is_over && (!receivers || sent < delivered / receivers + AHEAD)) {
        char digits[sizeof NUMBER];
        snprintf(digits, sizeof digits, "%020" PRIu64, sent);
        memcpy(c->message->bytes + c->message->number_at, digits, strlen(NUMBER));
        write_all(c, c->message->bytes, c->message->size);
        sent++;
        c->due--;
    }
}

static void on_answer(Connection *c) {
    acked++;
    c->due++;
    send_due(c);
}

/* Receiving. */

static int count(const char *bytes, size_t size, const char *text) {
    int found = 0;
    const char *end = bytes + size;
    while ((bytes = memmem(bytes, end - bytes, text, strlen(text)))) {
        found++;
        bytes += strlen(text);
    }
    return found;
}

static void on_frame(Connection *c, int opcode, char *payload, size_t size) {
    if (opcode == 9) {
        char pong[131] = {(char)0x8A, (char)(0x80 | size)}; /* masked by zeros */
        memcpy(pong + 6, payload, size);
        write_all(c, pong, 6 + size);
    } else if (opcode == 8)
        fail("the server closed a WebSocket: %.*s", (int)size, payload);
    else if (c->kind == RECEIVER)
        delivered += count(payload, size, MARK);
    else {
        for (int left = count(payload, size, answer); left; left--) on_answer(c);
        if (memmem(payload, size, "\"error\"", 7))
            fail("a send was refused: %.*s", (int)size, payload);
    }
}

/* Take the whole frames; return how many bytes they have. */
static size_t take_frames(Connection *c, char *bytes, size_t size) {
    size_t at = 0;
    while (size - at >= 2) {
        uint8_t *head = (uint8_t *)bytes + at;
        size_t start = 2, length = head[1] & 127;
        int more = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (size - at < start + more) break;
        if (more) length = 0;
        for (int i = 0; i < more; i++) length = length << 8 | head[start + i];
        start += more;
        if (size - at < start + length) break;
        on_frame(c, head[0] & 15, bytes + at + start, length);
        at += start + length;
    }
    return at;
}

/* Take an answer if it is whole; return how many bytes it has. */
static size_t take_answer(Connection *c, char *bytes, size_t size) {
    bytes[size] = 0;
    char *end = strstr(bytes, "\r\n\r\n");
    if (!end) return 0;
    char *length = strcasestr(bytes, "content-length:");
    if (!length || length > end) fail("an answer has no length: %.300s", bytes);
    size_t whole = end + 4 - bytes + strtoul(length + 15, NULL, 10);
    if (size < whole) return 0;
    if (bytes[9] != '2' || memmem(end, bytes + whole - end, "\"error\"", 7))
        fail("a send was refused: %.*s", (int)whole, bytes);
    on_answer(c);
    return whole;
}

static void receive(Connection *c) {
    memcpy(buffer, c->rest, c->size);
    ssize_t more = read(c->fd, buffer + c->size, BUFFER_BYTES - c->size);
    if (more < 0 && errno == EAGAIN) return;
    if (more <= 0) fail("the server closed a connection");
    size_t size = c->size + more;
    int is_http = c->kind == HTTP_SENDER;
    size_t taken = is_http ? take_answer(c, buffer, size) : take_frames(c, buffer, size);
    c->size = size - taken;
    if (c->size > c->room) c->rest = allocated(realloc(c->rest, c->room = c->size * 2));
    if (c->size) memcpy(c->rest, buffer + taken, c->size);
}

/* Run until a time, or until every message is answered and delivered. */
static int run(double until, int ends_when_done) {
    struct epoll_event events[64];
    while (now() < until) {
        if (ends_when_done && acked == sent && delivered == sent * receivers) return 1;
        int ready_count = epoll_wait(epoll_fd, events, 64, 5);
        for (int i = 0; i < ready_count; i++) receive(events[i].data.ptr);
        for (int i = receivers; i < receivers + senders; i++)
            if (connections[i].due) send_due(&connections[i]);
    }
    return 0;
}

static void open_all(int start, int end) {
    for (int i = start; i < end; i++) {
        Connection *c = &connections[i];
        c->kind = i < receivers ? RECEIVER : enters.count ? WS_SENDER : HTTP_SENDER;
        if (c->kind == RECEIVER) open_socket(c, &opens.all[i % opens.count]);
        else if (c->kind == WS_SENDER) open_socket(c, &enters.all[(i - receivers) % enters.count]);
        else dial(c), watch(c);
        if (c->kind != RECEIVER) c->message = &sends.all[(i - receivers) % sends.count];
    }
}

static void measure_memory(void) {
    open_all(0, IDLE_FIRST);
    run(now() + SETTLE_SECONDS, 0);
    long before = memory_of_server();
    open_all(IDLE_FIRST, receivers);
    run(now() + SETTLE_SECONDS, 0);
    printf("{\"kib\": %.2f}\n", (double)(memory_of_server() - before) / (receivers - IDLE_FIRST));
}

static void measure_sends(void) {
    open_all(0, receivers + senders);
    for (int i = receivers; i < receivers + senders; i++) connections[i].due = in_flight;
    run(now() + warm_up_seconds, 0);
    uint64_t acked_before = acked, delivered_before = delivered;
    double cpu = cpu_of_server(), own = own_cpu(), start = now();
    run(start + seconds, 0);
    double took = now() - start;
    cpu = cpu_of_server() - cpu;
    own = own_cpu() - own;
    uint64_t acked_now = acked - acked_before, delivered_now = delivered - delivered_before;
    is_over = 1;
    if (!run(now() + FINISH_SECONDS, 1))
        fail("%" PRIu64 " of %" PRIu64 " sends were answered, %" PRIu64 " messages delivered to %d",
             acked, sent, delivered, receivers);
    printf("{\"seconds\": %.4f, \"acked\": %" PRIu64 ", \"delivered\": %" PRIu64
           ", \"cpu_seconds\": %.3f, \"load_cpu_seconds\": %.3f}\n",
           took, acked_now, delivered_now, cpu, own);
}

int main(int argument_count, char **arguments) {
    struct rlimit files;
    for (int option; (option = getopt(argument_count, arguments, OPTIONS)) != -1;)
        switch (option) {
        case 'p': port = atoi(optarg); break;
        case 'P': pid = atoi(optarg); break;
        case 'r': receivers = atoi(optarg); break;
        case 's': senders = atoi(optarg); break;
        case 'q': in_flight = atoi(optarg); break;
        case 'w': warm_up_seconds = atof(optarg); break;
        case 'd': seconds = atof(optarg); break;
        case 'R': ready = optarg; break;  /* the text that ends an opening */
        case 'A': answer = optarg; break; /* the text that answers a message over a WebSocket */
        default: return 2;
        }
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    read_blocks();
    epoll_fd = epoll_create1(0);
    connections = allocated(calloc(receivers + senders, sizeof *connections));
    if (senders) measure_sends();
    else measure_memory();
    return 0;
}
