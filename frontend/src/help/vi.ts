/** The help in Vietnamese; the English one has its shape. */
export const vi = {
  title: 'Trợ giúp',
  keys: 'Phím tắt',
  of: (name: string) => `Màn hình này: ${name}`,
  screens: {
    today: {
      name: 'Hôm nay',
      says: [
        'Trang này cho biết hôm nay bạn phải làm gì ở đơn vị đang chọn: việc quá hạn trước, rồi việc chờ bạn quyết định, trả lời, rồi việc đến hạn trong bảy ngày tới.',
        'Nút ở cuối mỗi dòng dẫn tới đúng chỗ làm việc đó; làm xong thì dòng ấy tự hết.',
        'Việc của chính bạn đứng trước việc của người khác.',
        'Người phụ trách đôn đốc được ngay tại đây: lời nhắc soạn sẵn, kèm số điện thoại của đầu mối.',
        'Chuông ở thanh trên cùng đếm đúng những việc này, ở màn hình nào cũng thấy.',
      ],
    },
    tasks: {
      name: 'Nhiệm vụ',
      says: [
        'Mỗi dòng là một nhiệm vụ của kế hoạch đang xem; bấm vào tên để xem chi tiết, ghi kết quả, trao đổi hoặc xin gia hạn.',
        'Bộ lọc nằm trong địa chỉ trang: gửi địa chỉ cho đồng nghiệp là họ mở đúng danh sách ấy.',
        'Việc định kỳ có từng kỳ: đã thực hiện, không thực hiện, được miễn hoặc lồng ghép; một kỳ lỡ không chặn kỳ sau.',
        'Hoàn thành cần một hoạt động có tài liệu kiểm chứng, hoặc lời giải thích vì sao không có.',
        'In theo đầu mối để giao việc trên giấy; nhập từ Excel khi đã có bảng phân công.',
      ],
    },
    plans: {
      name: 'Kế hoạch',
      says: [
        'Mỗi dòng là một kế hoạch của đơn vị; chọn kế hoạch đang xem cho các màn hình khác ở thanh trên cùng.',
        'Soạn từ đầu, từ mẫu, từ kế hoạch năm trước hoặc của cấp trên; hoặc nhập từ văn bản Word, PDF, bản quét.',
        'Kiểm tra văn bản cho biết một tệp Word có chỗ nào sẽ bị trả lại, trước khi trình.',
        'Dự thảo chỉ người của đơn vị thấy; ban hành rồi cấp trên mới đọc được.',
      ],
    },
    begin: {
      name: 'Bắt đầu kế hoạch',
      says: [
        'Cách nào cũng cho một dự thảo sửa được; chưa trình ký thì chưa ai khác phải làm gì.',
        'Chép kế hoạch năm trước thì thời hạn dời theo năm, nhiệm vụ đã hủy không đi theo.',
        'Bắt đầu từ kế hoạch cấp trên thì nội dung và chỉ tiêu giữ liên kết để theo dõi.',
        'Đã có văn bản thì nhập văn bản: Loa đọc, bạn xem lại từng phần rồi mới tạo.',
      ],
    },
    plan: {
      name: 'Một kế hoạch',
      says: [
        'Văn bản hiện đúng như bản giấy; khi còn là dự thảo, mục nào cũng sửa được ngay tại chỗ.',
        'Nội dung tuyên truyền, chỉ tiêu và văn bản viện dẫn có phần xem riêng; Loa đối chiếu văn bản viện dẫn với Sổ văn bản.',
        'Người soạn trình ký; lãnh đạo ký ban hành hoặc trả lại kèm lý do.',
        'Ban hành rồi thì lời văn chỉ đổi bằng bản sửa đổi, bổ sung; nhiệm vụ khác với văn bản đã ký được đánh dấu.',
        'Tải .docx hoặc .pdf theo thể thức văn bản hành chính, kèm phụ lục nhiệm vụ nếu cần.',
      ],
    },
    amendment: {
      name: 'Bản sửa đổi, bổ sung',
      says: [
        'Phần So sánh cho thấy từng chỗ bổ sung, sửa đổi, bãi bỏ so với văn bản đã ban hành.',
        'Lời văn sửa ở phần Soạn lời văn; nhiệm vụ thêm, sửa hoặc hủy ở trang Nhiệm vụ tự vào bản sửa đổi.',
        'Trình ký thì các thay đổi được chốt; thay đổi sau đó chờ lần sửa đổi sau.',
        'Ký ban hành thì kế hoạch theo lời văn mới, văn bản đã ký trước đó giữ nguyên.',
      ],
    },
    preflights: {
      name: 'Kiểm tra văn bản',
      says: [
        'Chọn một tệp Word để biết chỗ nào sẽ bị trả lại: thể thức, căn cứ, số liệu, tên đơn vị, năm.',
        'Mỗi chỗ tìm thấy nêu đúng dòng và cách sửa; chỗ nào Loa sửa được thì tải về bản đã sửa.',
        'Chỉ điều đã kiểm tra mới được ghi là đúng; điều chưa kiểm tra được nêu riêng.',
        'Loa không lưu văn bản này.',
      ],
    },
    imports: {
      name: 'Nhập kế hoạch từ văn bản',
      says: [
        'Chọn kế hoạch dạng Word, PDF, ảnh chụp hoặc bản quét; trong khi Loa đọc, bạn có thể rời trang.',
        'Loa chỉ đề xuất: chưa tạo gì cho đến khi bạn xem lại và bấm Tạo kế hoạch.',
        'Bản quét mờ thì quét lại rõ hơn rồi nhập lại.',
        'Văn bản đã ký nhập được thành kế hoạch đã ban hành, với chính văn bản ấy làm bản ký.',
      ],
    },
    review: {
      name: 'Xem lại bản nhập',
      says: [
        'Văn bản gốc và phần Loa đọc được đứng cạnh nhau; chọn một phần thì chỗ của nó trong văn bản được đánh dấu.',
        'Chỗ cần xem lại được đếm ở thanh rà soát; nút Đến chỗ tiếp theo đưa bạn đi từng chỗ.',
        'Sửa đến đâu lưu đến đấy và hoàn tác được; người khác cùng sửa một chỗ thì bạn chọn bản được giữ.',
        'Ctrl Enter sửa xong một dòng, Alt Enter tách dòng tại con trỏ.',
        'Bấm Tạo kế hoạch khi đã xem xong; kế hoạch được tạo ở trạng thái dự thảo.',
      ],
    },
    activities: {
      name: 'Hoạt động',
      says: [
        'Mỗi lượt phát, bài đăng, cuộc họp, lần treo áp phích là một hoạt động.',
        'Hoạt động tính theo ngày thực hiện, không theo ngày ghi; số lượng cộng theo đơn vị đo của kênh.',
        'Lọc hoạt động thiếu tài liệu kiểm chứng để bổ sung ảnh, tệp hoặc liên kết.',
        'Ghi nhầm thì rút lại kèm lý do: hoạt động vẫn còn trong nhật ký nhưng không tính vào số liệu.',
      ],
    },
    log: {
      name: 'Ghi hoạt động',
      says: [
        'Ảnh chụp tại chỗ là tài liệu kiểm chứng; chụp hoặc chọn tệp ngay trong biểu mẫu.',
        'Ghi cho nhiệm vụ định kỳ thì kỳ gần nhất đã đến được tính là đã thực hiện.',
        'Lồng ghép vào chương trình khác thì ghi tên chương trình; hoạt động vẫn chỉ được đếm một lần.',
        'Chưa có tài liệu kiểm chứng thì nêu vì sao, bổ sung sau cũng được.',
        'Đang gõ mà trang tải lại thì những gì đã gõ vẫn còn trên máy này.',
      ],
    },
    calendar: {
      name: 'Lịch kênh',
      says: [
        'Khung giờ trống là chỗ mời xếp mục: bấm vào khung, hoặc đi bằng phím mũi tên rồi Enter.',
        'Một mục đi từ bản thảo qua biên tập đến duyệt; đến ngày thì ghi đã phát, hoặc không phát kèm lý do.',
        'Đã phát thì mục thành một hoạt động, lời bài là tài liệu kiểm chứng; nối với hoạt động đã ghi cũng vậy.',
        'Bài gợi ý chỉ lấy câu chữ của kế hoạch đã ban hành; số, ngày, chữ viết tắt được viết theo cách đọc.',
        'Phần Độ phủ cho thấy nội dung nào chưa ai nói tới, ở kênh nào.',
      ],
    },
    slip: {
      name: 'Phiếu phát thanh',
      says: [
        'Phiếu để in cho người đọc: lời bài viết theo cách đọc, chữ to.',
        'Số, ngày tháng, chữ viết tắt đã viết thành lời; chỗ chưa chắc được giữ nguyên và nêu ra.',
        'Thời gian đọc là ước tính ở tốc độ đọc bình thường.',
      ],
    },
    channels: {
      name: 'Kênh',
      says: [
        'Kênh là nơi tuyên truyền: loa, trang thông tin, Zalo, pa nô, hội nghị.',
        'Đơn vị đo của kênh là thứ được cộng trong báo cáo: lượt phát; tin, bài; buổi; cụm.',
        'Khung giờ hằng tuần hiện thành ô trống trong Lịch kênh.',
        'Kênh không dùng nữa thì ngừng dùng; hoạt động cũ vẫn giữ và vẫn tính.',
      ],
    },
    playLogs: {
      name: 'Nhật ký phát',
      says: [
        'Mỗi nguồn là một hệ thống truyền thanh thông minh: phát trên kênh nào, nhật ký có những cột gì, lĩnh vực nào được tính.',
        'Nhập tệp CSV, XLSX thì Loa cho xem trước từng hoạt động sẽ ghi; phần mềm của hệ thống gửi thẳng được bằng khóa truy cập.',
        'Các lượt phát được của một bản tin trong một ngày thành một hoạt động có kiểm chứng; dòng đã nhận thì không nhận lại.',
        'Lượt không phát được hiện theo ngày và không tính vào đâu cả.',
        'Hoạt động đã chốt trong báo cáo thì lượt phát đến muộn chờ ở đây cho tới khi báo cáo mở lại.',
      ],
    },
    budget: {
      name: 'Kinh phí',
      says: [
        'Kế toán lập kinh phí theo nguồn rồi theo khoản mục; chưa có số vẫn ghi được nguồn.',
        'Khoản chi vượt số được giao bị từ chối ngay khi ghi.',
        'Khoản chi chưa có chứng từ được nhắc cho tới khi ghi số chứng từ.',
        'Ghi nhầm thì hủy khoản chi kèm lý do; số tiền trả lại cho khoản mục.',
      ],
    },
    reports: {
      name: 'Báo cáo',
      says: [
        'Mỗi năm bốn báo cáo; mỗi kỳ tính theo ngày thực hiện trong thời gian chốt số liệu, không cộng dồn các kỳ.',
        'Sáng hôm sau ngày khóa kỳ, dự thảo đã có sẵn với số liệu của kỳ.',
        'Hạn gửi theo Chế độ báo cáo gần nhất: của đơn vị, rồi của cấp trên.',
        'Trước khi lập, Loa liệt kê việc còn thiếu và việc ấy của ai.',
      ],
    },
    report: {
      name: 'Một báo cáo',
      says: [
        'Đoạn có vạch bên trái được soạn từ số liệu và tự cập nhật cho đến khi trình; nhận lời văn để sửa theo ý mình.',
        'Bấm vào một con số để thấy đúng những dòng đã đếm ra nó.',
        'Nguyên nhân, hạn chế là phần của người viết; Loa chỉ nêu những việc có thể cần nói tới.',
        'Trình ký thì số liệu được chốt: hoạt động ghi thêm sau đó không làm đổi báo cáo này.',
        'Ký rồi thì gửi lên cấp trên; cần sửa thì lập bản đính chính, bản đã ký giữ nguyên.',
        'Cấp trên mở lại được riêng một mục đến một ngày giờ; số liệu và các mục khác giữ nguyên như bản đã ký.',
      ],
    },
    regimes: {
      name: 'Chế độ báo cáo',
      says: [
        'Chế độ báo cáo gồm các kỳ, thời gian chốt số liệu, hạn gửi, nơi nhận và đề cương.',
        'Kỳ nào cũng theo chế độ gần nhất có kỳ đó: của đơn vị, rồi của cấp trên.',
        'Hạn rơi vào ngày nghỉ chuyển sang ngày làm việc tiếp theo nếu chế độ cho phép.',
        'Báo cáo đã lập giữ nguyên kỳ và hạn gửi, dù chế độ được sửa hay xóa.',
      ],
    },
    scorecards: {
      name: 'Chấm điểm',
      says: [
        'Cấp trên công bố bộ tiêu chí; đơn vị tự chấm, nộp kèm tài liệu kiểm chứng; cấp trên thẩm định.',
        'Tiêu chí lấy được số liệu từ Loa thì điền bằng số Loa đã đếm.',
        'Điểm thẩm định khác điểm tự chấm phải có lý do; đơn vị được giải trình trước khi kết luận.',
        'Đơn vị có cấp dưới soạn và công bố bộ tiêu chí của mình tại đây, từ đầu hoặc từ bộ mẫu.',
      ],
    },
    scorecard: {
      name: 'Bảng tự chấm',
      says: [
        'Mỗi dòng là một tiêu chí: khai số, xem công thức ra điểm, đính kèm tài liệu kiểm chứng.',
        'Số Loa đếm được điền một lần cho mọi tiêu chí có liên quan.',
        'Nộp rồi vẫn rút về để sửa được chừng nào cấp trên chưa thẩm định.',
        'Dòng bị chấm khác được giải trình kèm tài liệu; điểm cuối cùng có trên bảng in.',
      ],
    },
    criteria: {
      name: 'Bộ tiêu chí',
      says: [
        'Bộ tiêu chí là cây tiêu chí, mỗi tiêu chí có điểm tối đa và cách tính.',
        'Công bố rồi thì bộ tiêu chí không đổi nữa: ai cũng được chấm theo đúng bản đã công bố.',
        'Muốn đổi cách chấm cho kỳ sau thì soạn bộ mới.',
      ],
    },
    completeness: {
      name: 'Báo cáo cấp dưới',
      says: [
        'Mỗi ô là báo cáo của một đơn vị cấp dưới trong một kỳ: chưa lập, đang soạn, đã gửi, đã chấp nhận.',
        'Bản đồ ô tô màu các đơn vị theo trạng thái báo cáo hoặc theo một số liệu đã ký; chọn một ô để đến dòng của đơn vị.',
        'Nhắc các đơn vị chưa gửi bằng một lần bấm; mỗi đơn vị nhiều nhất một lần mỗi ngày.',
        'Mở báo cáo để tiếp nhận, chấp nhận hoặc trả lại kèm lý do.',
        'Báo cáo tổng hợp cộng số liệu đã chốt của cấp dưới và nêu rõ còn thiếu đơn vị nào.',
      ],
    },
    register: {
      name: 'Sổ văn bản',
      says: [
        'Khi kế hoạch viện dẫn một văn bản, Loa đối chiếu số, ngày, cơ quan ban hành và hiệu lực với sổ này.',
        'Ghi vào sổ của đơn vị những văn bản hay viện dẫn: kế hoạch của tỉnh, nghị quyết của xã, công văn hướng dẫn.',
        'Văn bản chưa đối chiếu thì Loa nói là chưa đối chiếu, không đoán.',
        'Hiệu lực xét theo ngày của văn bản viện dẫn nó, không theo hôm nay.',
      ],
    },
    journal: {
      name: 'Nhật ký',
      says: [
        'Mọi việc đã làm ở đơn vị đều có ở đây: ai, lúc nào, với gì, thay đổi gì; không ai sửa hay xóa được.',
        'Lọc theo loại và theo ngày; mở phần thay đổi để thấy trước và sau.',
        'Việc Loa tự làm ghi tên Loa; việc làm qua liên kết ghi tên đơn vị ngoài.',
        'Nút kiểm tra tính lại chuỗi băm của nhật ký, phát hiện sửa, xóa và cắt đuôi.',
      ],
    },
    assignees: {
      name: 'Đầu mối',
      says: [
        'Đầu mối là nơi được giao việc: phòng, chức danh, đoàn thể, bưu điện, thôn.',
        'Tài khoản thuộc đầu mối nào thì việc của đầu mối ấy là việc của người đó.',
        'Đơn vị ngoài không cần tài khoản: tạo liên kết hoặc in mã QR, họ chỉ thấy đúng việc của mình.',
        'Liên kết có hạn và thu hồi được; làm lại thì liên kết cũ không mở được nữa.',
      ],
    },
    accounts: {
      name: 'Tài khoản',
      says: [
        'Mỗi người một tài khoản; vai trò quyết định được làm gì ở đơn vị.',
        'Thêm nhiều người một lần rồi in phiếu đăng nhập; mật khẩu trên phiếu là mật khẩu tạm.',
        'Người chuyển công tác: bàn giao việc cho đồng nghiệp rồi khóa tài khoản; việc đã làm vẫn mang tên người ấy.',
        'Quên mật khẩu thì đặt lại; mất điện thoại và cả mã dự phòng thì gỡ xác thực hai lớp.',
      ],
    },
    keys: {
      name: 'Khóa truy cập (API)',
      says: [
        'Khóa để phần mềm khác đọc hoặc ghi vào Loa, trong đúng những việc đã chọn và không hơn quyền của người tạo.',
        'Mã chỉ hiện một lần lúc tạo; lộ mã thì thu hồi, khóa hết hiệu lực ngay.',
        'Thay mã không gián đoạn: mã cũ còn dùng được cho tới khi bạn dừng.',
        'Tra cứu, thử API mở mô tả từng thao tác và cho gửi thử.',
      ],
    },
    webhooks: {
      name: 'Webhook',
      says: [
        'Webhook là địa chỉ nhận thông báo của phần mềm khác mỗi khi có việc ở đơn vị.',
        'Mỗi thông báo có chữ ký; phần mềm nhận dùng mã ký để biết thông báo là của Loa.',
        'Nơi nhận không trả lời thì Loa gửi lại thưa dần; suốt ba ngày không được thì dừng.',
        'Nhật ký gửi giữ 30 ngày, lần nào cũng gửi lại được.',
      ],
    },
    jobs: {
      name: 'Việc định kỳ',
      says: [
        'Đây là những việc máy chủ tự làm theo giờ; nhiều máy chủ chạy cùng thì mỗi lượt chỉ một máy làm.',
        'Lần chạy hỏng đứng đầu, ghi rõ vì sao; lượt sau việc được làm tiếp.',
        'Lần chạy không có gì phải làm chỉ hiện ở cột Lần chạy gần nhất.',
        'Máy tắt quá giờ thì việc được làm bù trong vòng một phút sau khi khởi động lại.',
      ],
    },
    units: {
      name: 'Đơn vị hành chính',
      says: [
        'Đây là đơn vị của bạn và các đơn vị cấp dưới, với tên và mã theo thời gian.',
        'Đổi tên, nhập, chia có ngày hiệu lực; văn bản giữ tên của ngày ký.',
        'Sáp nhập, chia tách có phần xem trước; chưa ghi gì cho tới khi bấm Thực hiện.',
        'Đưa vào sử dụng tạo tài khoản, đầu mối và kênh cho một xã, phường trong một lần.',
      ],
    },
    setup: {
      name: 'Đưa vào sử dụng',
      says: [
        'Chọn đơn vị, ghi tên mọi người, giữ những đầu mối và kênh đơn vị có; xong là dùng được ngay.',
        'Chỉ cần họ tên; tên đăng nhập và mật khẩu tạm được in ra phiếu.',
        'Nhiều đơn vị thì nhập từ bảng tính: một dòng có lỗi thì chưa tạo gì cả.',
      ],
    },
    profile: {
      name: 'Hồ sơ, thiết bị',
      says: [
        'Đổi mật khẩu và bật xác thực hai lớp bằng ứng dụng trên điện thoại tại đây.',
        'Thấy thiết bị lạ thì đăng xuất thiết bị đó và đổi mật khẩu.',
        'Nhận thư nhắc việc buổi sáng từ giờ bạn chọn, nếu máy chủ có cài đặt gửi thư.',
        'Lịch việc đưa được vào Google Calendar, Outlook bằng địa chỉ riêng, thu hồi lúc nào cũng được.',
      ],
    },
  },
};
